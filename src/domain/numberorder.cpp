// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberorder.h"

#include <core/describe.h>

// clang-format off
const Schema AskedRequirement::schema = Describe<AskedRequirement>()
    ("requirement_id", &AskedRequirement::requirementId)
    ("field_type",     &AskedRequirement::fieldType)
    ("field_value",    &AskedRequirement::fieldValue)
    ("status",         &AskedRequirement::status)
    ("expires_at",     &AskedRequirement::expiresAt);

const Schema OrderNumber::schema = Describe<OrderNumber>()
    ("id",                      &OrderNumber::id)
    ("phone_number",            &OrderNumber::phoneNumber, e164Text)
    ("country_code",            &OrderNumber::countryCode)
    ("phone_number_type",       &OrderNumber::type)
    ("status",                  &OrderNumber::status)
    ("requirements_status",     &OrderNumber::requirementsStatus)
    ("regulatory_requirements", &OrderNumber::requirements)
    ("requirements_met",        &OrderNumber::requirementsMet)
    ("deadline",                &OrderNumber::deadline)
    ("order_request_id",        &OrderNumber::orderId)
    ("sub_number_order_id",     &OrderNumber::subOrderId)
    ("locality",                &OrderNumber::locality);

const Schema NumberOrder::schema = Describe<NumberOrder>()
    ("id",                    &NumberOrder::id)
    ("status",                &NumberOrder::status)
    ("customer_reference",    &NumberOrder::customerReference)
    ("connection_id",         &NumberOrder::connectionId)
    ("messaging_profile_id",  &NumberOrder::messagingProfileId)
    ("billing_group_id",      &NumberOrder::billingGroupId)
    ("phone_numbers",         &NumberOrder::phoneNumbers)
    ("phone_numbers_count",   &NumberOrder::phoneNumbersCount)
    ("sub_number_orders_ids", &NumberOrder::subOrderIds)
    ("requirements_met",      &NumberOrder::requirementsMet)
    ("created_at",            &NumberOrder::createdAt)
    ("updated_at",            &NumberOrder::updatedAt);

const Schema SubOrder::schema = Describe<SubOrder>()
    ("id",                        &SubOrder::id)
    ("order_request_id",          &SubOrder::orderId)
    ("country_code",              &SubOrder::countryCode)
    ("phone_number_type",         &SubOrder::type)
    ("status",                    &SubOrder::status)
    ("customer_reference",        &SubOrder::customerReference)
    ("regulatory_requirements",   &SubOrder::requirements)
    ("phone_numbers",             &SubOrder::phoneNumbers)
    ("phone_numbers_count",       &SubOrder::phoneNumbersCount)
    ("requirements_met",          &SubOrder::requirementsMet)
    ("is_block_sub_number_order", &SubOrder::isBlock)
    ("created_at",                &SubOrder::createdAt)
    ("updated_at",                &SubOrder::updatedAt);

template<> const Schema Page<NumberOrder>::schema = Describe<Page<NumberOrder>>()
    ("data", &Page<NumberOrder>::data)
    ("meta", &Page<NumberOrder>::meta);

template<> const Schema Page<SubOrder>::schema = Describe<Page<SubOrder>>()
    ("data", &Page<SubOrder>::data)
    ("meta", &Page<SubOrder>::meta);

template<> const Schema Page<OrderNumber>::schema = Describe<Page<OrderNumber>>()
    ("data", &Page<OrderNumber>::data)
    ("meta", &Page<OrderNumber>::meta);

const Schema OrderDraft::Number::schema = Describe<OrderDraft::Number>()
    ("phone_number",         &OrderDraft::Number::phoneNumber)
    ("requirement_group_id", &OrderDraft::Number::requirementGroupId);

const Schema OrderDraft::schema = Describe<OrderDraft>()
    ("phone_numbers",        &OrderDraft::phoneNumbers)
    ("customer_reference",   &OrderDraft::customerReference)
    ("connection_id",        &OrderDraft::connectionId)
    ("messaging_profile_id", &OrderDraft::messagingProfileId)
    ("billing_group_id",     &OrderDraft::billingGroupId);

const Schema OrderFilter::schema = Describe<OrderFilter>()
    ("page[number]",               &OrderFilter::pageNumber)
    ("page[size]",                 &OrderFilter::pageSize)
    ("filter[status]",             &OrderFilter::status)
    ("filter[customer_reference]", &OrderFilter::customerReference)
    ("filter[created_at][gt]",     &OrderFilter::createdAfter)
    ("filter[created_at][lt]",     &OrderFilter::createdBefore)
    ("filter[requirements_met]",   &OrderFilter::requirementsMet);

const Schema SubOrderFilter::schema = Describe<SubOrderFilter>()
    ("page[number]",                  &SubOrderFilter::pageNumber)
    ("page[size]",                    &SubOrderFilter::pageSize)
    ("filter[order_request_id]",      &SubOrderFilter::orderId)
    ("filter[status]",                &SubOrderFilter::status)
    ("filter[country_code]",          &SubOrderFilter::countryCode)
    ("filter[include_phone_numbers]", &SubOrderFilter::includePhoneNumbers);

const Schema SubOrderQuery::schema = Describe<SubOrderQuery>()
    ("filter[include_phone_numbers]", &SubOrderQuery::includePhoneNumbers);

const Schema OrderNumberFilter::schema = Describe<OrderNumberFilter>()
    ("page[number]",         &OrderNumberFilter::pageNumber)
    ("page[size]",           &OrderNumberFilter::pageSize)
    ("filter[country_code]", &OrderNumberFilter::countryCode);
// clang-format on
