// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What orders are answered with, and what is said about it, field by field.
import { count, country, decimalId, e164, flag, is, oneOf, text, time, uuid } from './shape.mjs';
import { orderInFull } from './shapes.mjs';

export const document = {
  record_type: is('document'),
  id: uuid,
  filename: text,
  content_type: text,
  size: { amount: count, unit: is('bytes') },
  sha256: Object.assign((value) => /^[0-9a-f]{64}$/.test(value), { title: 'SHA-256' }),
  av_scan_status: oneOf('scanned', 'infected', 'pending_scan', 'not_scanned'),
  status: oneOf('pending', 'verified', 'denied'),
  created_at: time,
  updated_at: time,
  'customer_reference?': text,
};

export const documentLink = {
  record_type: is('document_link'),
  id: uuid,
  document_id: uuid,
  linked_record_type: oneOf('sub_number_order', 'requirement_group'),
  linked_resource_id: uuid,
  created_at: time,
  updated_at: time,
};

export const address = {
  record_type: is('address'),
  id: decimalId,
  address_book: flag,
  validate_address: flag,
  street_address: text,
  locality: text,
  country_code: country,
  created_at: time,
  updated_at: time,
  'administrative_area?': text,
  'borough?': text,
  'business_name?': text,
  'customer_reference?': text,
  'extended_address?': text,
  'first_name?': text,
  'last_name?': text,
  'neighborhood?': text,
  'phone_number?': e164,
  'postal_code?': text,
};

export const addressValidation = {
  record_type: is('address_validation'),
  result: oneOf('valid', 'invalid'),
  suggested: {
    street_address: text,
    extended_address: text,
    locality: text,
    administrative_area: text,
    postal_code: text,
    country_code: country,
  },
  errors: [{ code: text, title: text, description: text, source: { pointer: text } }],
};

export const comment = {
  id: uuid,
  body: text,
  comment_record_id: uuid,
  comment_record_type: oneOf('sub_number_order', 'requirement_group'),
  commenter: text,
  commenter_type: oneOf('admin', 'user'),
  created_at: time,
  updated_at: time,
  'read_at?': time,
};

const groupStatus = oneOf('approved', 'unapproved', 'pending-approval', 'declined', 'expired');

export const requirementGroup = {
  record_type: is('requirement_group'),
  id: uuid,
  country_code: country,
  phone_number_type: oneOf('local', 'toll_free', 'mobile', 'national', 'shared_cost'),
  action: oneOf('ordering', 'porting'),
  status: groupStatus,
  regulatory_requirements: [
    {
      requirement_id: uuid,
      field_type: oneOf('textual', 'datetime', 'address', 'document', 'action'),
      status: groupStatus,
      created_at: time,
      updated_at: time,
      'field_value?': text,
      'expires_at?': time,
    },
  ],
  created_at: time,
  updated_at: time,
  'customer_reference?': text,
};

const offsetTime = Object.assign((value) => /^[-0-9]{10}T[0-9:]{8}\.[0-9]{6}\+00:00$/.test(value), {
  title: 'time with an offset',
});

export const report = {
  id: uuid,
  order_type: is('sub_number_order'),
  filters: {
    'country_code?': country,
    'created_at_gt?': text,
    'created_at_lt?': text,
    'customer_reference?': text,
    'order_request_id?': uuid,
    'status?': text,
  },
  status: oneOf('pending', 'success', 'failed', 'expired'),
  created_at: offsetTime,
  updated_at: offsetTime,
  user_id: uuid,
};

const deliveryStatus = oneOf('delivered', 'failed');
const headers = Object.assign((value) => value.every((one) => one.length === 2), { title: 'list of headers' });

export const webhookDelivery = {
  record_type: is('webhook_delivery'),
  id: uuid,
  user_id: uuid,
  status: deliveryStatus,
  started_at: time,
  finished_at: time,
  attempts: [
    {
      status: deliveryStatus,
      started_at: time,
      finished_at: time,
      errors: [count],
      http: {
        request: { url: text, headers },
        response: { status: count, headers, body: text },
      },
    },
  ],
  webhook: {
    record_type: is('event'),
    id: uuid,
    event_type: text,
    occurred_at: time,
    payload: orderInFull,
  },
};
