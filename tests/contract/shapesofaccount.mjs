// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the account's own things, and the rules it has to follow, look like, field by field.
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

const ownedShared = {
  id: decimalId,
  phone_number: e164,
  phone_number_type: numberType,
  country_iso_alpha2: country,
  status: oneOf('active', 'port-out-pending', 'emergency-only', 'purchase-failed'),
  activated_at: orNull(time),
  purchased_at: time,
  created_at: time,
  updated_at: time,
  call_forwarding_enabled: flag,
  call_recording_enabled: flag,
  caller_id_name_enabled: flag,
  cnam_listing_enabled: flag,
  emergency_enabled: flag,
  emergency_status: oneOf('active', 'disabled'),
  hd_voice_enabled: flag,
  inbound_call_screening: is('disabled'),
  t38_fax_gateway_enabled: flag,
};
export const ownedNumber = {
  ...ownedShared,
  record_type: is('phone_number'),
  billing_group_id: orNull(uuid),
  connection_id: orNull(decimalId),
  connection_name: orNull(text),
  customer_reference: orNull(text),
  deletion_lock_enabled: flag,
  emergency_address_id: orNull(decimalId),
  external_pin: orNull(text),
  messaging_campaign_id: orNull(text),
  messaging_profile_id: orNull(uuid),
  messaging_profile_name: orNull(text),
  source_type: oneOf('number_order', 'port_request'),
  tags: [text],
};
export const slimNumber = {
  ...ownedShared,
  record_type: is('phone_number_slim'),
  'billing_group_id?': uuid,
  'connection_id?': decimalId,
  'customer_reference?': text,
  'emergency_address_id?': decimalId,
  'external_pin?': text,
};

export const balance = {
  record_type: is('balance'),
  balance: money,
  credit_limit: money,
  available_credit: money,
  pending: money,
  currency,
};

export const connection = {
  record_type: is('ip_connection'),
  id: decimalId,
  connection_name: text,
  active: flag,
  anchorsite_override: text,
  outbound_voice_profile_id: decimalId,
  webhook_api_version: oneOf('1', '2'),
  webhook_event_url: orNull(text),
  webhook_event_failover_url: orNull(text),
  tags: [text],
  created_at: time,
  updated_at: time,
};

export const messagingProfile = {
  record_type: is('messaging_profile'),
  id: uuid,
  name: text,
  organization_id: uuid,
  enabled: flag,
  webhook_url: orNull(text),
  webhook_failover_url: orNull(text),
  health_webhook_url: orNull(text),
  webhook_api_version: oneOf('1', '2', '2010-04-01'),
  whitelisted_destinations: [text],
  number_pool_settings: {
    geomatch: flag,
    long_code_weight: count,
    skip_unhealthy: flag,
    sticky_sender: flag,
    toll_free_weight: count,
  },
  url_shortener_settings: is(null),
  features: { ai_opt_out_detection_enabled: flag },
  ai_assistant_id: orNull(text),
  alpha_sender: orNull(text),
  resource_group_id: orNull(text),
  daily_spend_limit: money,
  daily_spend_limit_enabled: flag,
  mms_fall_back_to_sms: flag,
  mms_transcoding: flag,
  mobile_only: flag,
  redaction_enabled: flag,
  redaction_level: count,
  smart_encoding: flag,
  v1_secret: text,
  created_at: time,
  updated_at: time,
};

export const billingGroup = {
  record_type: is('billing_group'),
  id: uuid,
  organization_id: uuid,
  name: text,
  created_at: time,
  updated_at: time,
  deleted_at: orNull(time),
};

export const requirementType = {
  record_type: is('requirement_type'),
  id: uuid,
  name: text,
  description: text,
  example: text,
  type: oneOf('document', 'address', 'textual'),
  acceptance_criteria: {
    'acceptable_characters?': text,
    'acceptable_values?': [text],
    'locality_limit?': text,
    'max_length?': count,
    'min_length?': count,
    'time_limit?': text,
  },
  created_at: time,
  updated_at: time,
};

export const requirement = {
  'locality?': text,
  record_type: is('requirement'),
  id: uuid,
  action: oneOf('both', 'ordering', 'porting', 'branded_calling'),
  country_code: country,
  phone_number_type: oneOf('local', 'national', 'toll_free'),
  requirement_types: [requirementType],
  version: count,
  effective_start_at: orNull(time),
  effective_end_at: orNull(time),
  created_at: time,
  updated_at: time,
};

const regulatoryField = oneOf('textual', 'datetime', 'address_id', 'document', 'action');

export const regulatoryRequirements = {
  action: is('ordering'),
  country_code: country,
  phone_number_type: numberType,
  regulatory_requirements: [
    {
      id: uuid,
      name: text,
      description: text,
      example: text,
      field_type: regulatoryField,
      acceptance_criteria: {
        'acceptable_characters?': text,
        'acceptable_values?': [text],
        'case_sensitive?': text,
        'locality_limit?': text,
        'max_length?': text,
        'min_length?': text,
        'regex?': text,
        'time_limit?': text,
      },
    },
  ],
};

export const requirementsOfNumber = {
  record_type: is('phone_number_regulatory_requirements'),
  phone_number: e164,
  phone_number_type: numberType,
  region_information: [
    { region_type: oneOf('country_code', 'rate_center', 'state', 'location'), region_name: text },
  ],
  regulatory_requirements: [
    {
      record_type: is('regulatory_requirement'),
      id: uuid,
      label: text,
      description: text,
      example: text,
      field_type: regulatoryField,
      acceptance_criteria: { field_type: text, 'locality_limit?': text },
    },
  ],
};
