// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the resources of the API look like, field by field.
import {
  count,
  country,
  currency,
  decimalId,
  e164,
  flag,
  is,
  money,
  oneOf,
  orNull,
  text,
  time,
  uuid,
} from './shape.mjs';

const numberType = oneOf('local', 'toll_free', 'mobile', 'national', 'shared_cost');
const feature = oneOf(
  'sms',
  'mms',
  'voice',
  'fax',
  'emergency',
  'hd_voice',
  'international_sms',
  'local_calling',
);

const cost = { upfront_cost: money, monthly_cost: money, currency };
const region = { region_type: oneOf('country_code', 'rate_center', 'state', 'location'), region_name: text };

export const availableNumber = {
  record_type: is('available_phone_number'),
  phone_number: e164,
  vanity_format: text,
  best_effort: flag,
  quickship: flag,
  reservable: flag,
  region_information: [region],
  cost_information: cost,
  features: [{ name: feature }],
};

export const availableBlock = {
  record_type: is('available_phone_number_block'),
  phone_number: e164,
  range: oneOf(10, 100),
  region_information: [region],
  cost_information: cost,
  features: [{ name: feature }],
};

export const offer = {
  features: [feature],
  full_pstn_replacement: flag,
  international_sms: flag,
  p2p: flag,
  quickship: flag,
  reservable: flag,
};

export const inventoryGroup = {
  record_type: is('inventory_coverage_group'),
  group: text,
  group_type: oneOf('locality', 'npa', 'national_destination_code'),
  coverage_type: is('number'),
  number_range: is(1),
  number_type: oneOf('did', 'toll-free'),
  phone_number_type: numberType,
  advance_requirements: flag,
  'administrative_area?': text,
  'count?': count,
};

const reservedNumber = {
  record_type: is('reserved_phone_number'),
  id: uuid,
  phone_number: e164,
  status: oneOf('success', 'failed'),
  created_at: time,
  updated_at: time,
  'expired_at?': time,
  'errors?': text,
};

export const reservation = {
  record_type: is('number_reservation'),
  id: uuid,
  status: oneOf('success', 'failure', 'partial_success'),
  phone_numbers: [reservedNumber],
  created_at: time,
  updated_at: time,
  'customer_reference?': text,
  'errors?': text,
};

const fieldType = oneOf('textual', 'datetime', 'address', 'document');
const orderStatus = oneOf('pending', 'success', 'failure', 'cancelled', 'deleted');

const askedRequirement = {
  record_type: is('phone_number_regulatory_requirement'),
  requirement_id: uuid,
  field_type: fieldType,
};

const numberInOrder = {
  record_type: is('number_order_phone_number'),
  id: uuid,
  phone_number: e164,
  country_code: country,
  phone_number_type: numberType,
  status: oneOf('pending', 'success', 'failure'),
  requirements_met: flag,
  requirements_status: oneOf(
    'approved',
    'cancelled',
    'requirement-info-pending',
    'requirement-info-under-review',
    'requirement-info-exception',
  ),
  regulatory_requirements: [{ ...askedRequirement, 'field_value?': text }],
  'bundle_id?': uuid,
};

// With what the reviewers said, as sub orders tell it.
const verdict = oneOf('awaiting-value', 'pending-approval', 'approved', 'declined');
const numberWithVerdicts = {
  ...numberInOrder,
  regulatory_requirements: [{ ...askedRequirement, 'field_value?': text, status: verdict }],
};

const order = {
  record_type: is('number_order'),
  id: uuid,
  status: orderStatus,
  requirements_met: flag,
  phone_numbers_count: count,
  sub_number_orders_ids: [uuid],
  created_at: time,
  updated_at: time,
  'customer_reference?': text,
  'connection_id?': decimalId,
  'messaging_profile_id?': uuid,
  'billing_group_id?': uuid,
};
export const orderInList = { ...order, phone_numbers: [{ id: uuid, phone_number: e164 }] };
export const orderInFull = {
  ...order,
  phone_numbers: [{ ...numberInOrder, country_iso_alpha2: country }],
};

export const subOrder = {
  record_type: is('sub_number_order'),
  id: uuid,
  order_request_id: uuid,
  country_code: country,
  phone_number_type: numberType,
  status: orderStatus,
  requirements_met: flag,
  phone_numbers_count: count,
  regulatory_requirements: [askedRequirement],
  is_block_sub_number_order: flag,
  user_id: uuid,
  created_at: time,
  updated_at: time,
  'customer_reference?': text,
};
export const subOrderWithNumbers = { ...subOrder, phone_numbers: [numberWithVerdicts] };

// As the assignment of a requirement group answers it.
const { record_type, ...askedOfGroup } = askedRequirement;
const numberOfGroup = {
  ...numberInOrder,
  regulatory_requirements: [{ ...askedOfGroup, 'field_value?': text, status: verdict }],
};
const { user_id, ...withoutUser } = subOrder;
export const subOrderOfGroup = { ...withoutUser, phone_numbers: [numberOfGroup] };

const orderNumberAlone = {
  'bundle_id?': orNull(uuid),
  is_block_number: flag,
  locality: text,
  order_request_id: uuid,
  sub_number_order_id: uuid,
  'deadline?': time,
};
export const orderNumber = { ...numberInOrder, ...orderNumberAlone };
export const orderNumberOfGroup = { ...numberOfGroup, ...orderNumberAlone };
