// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownednumber.h"

#include <core/describe.h>

using namespace Qt::StringLiterals;

std::span<const EnumName<NumberStatus>> names(NumberStatus)
{
    static constexpr EnumName<NumberStatus> table[] = {
        {NumberStatus::Active, "active"_L1},
        {NumberStatus::PurchasePending, "purchase-pending"_L1},
        {NumberStatus::PurchasePending, "purchase_pending"_L1},
        {NumberStatus::PurchaseFailed, "purchase-failed"_L1},
        {NumberStatus::PortPending, "port-pending"_L1},
        {NumberStatus::PortPending, "port_pending"_L1},
        {NumberStatus::PortFailed, "port-failed"_L1},
        {NumberStatus::PortOutPending, "port-out-pending"_L1},
        {NumberStatus::PortedOut, "ported-out"_L1},
        {NumberStatus::Deleted, "deleted"_L1},
        {NumberStatus::EmergencyOnly, "emergency-only"_L1},
        {NumberStatus::InfoPending, "requirement-info-pending"_L1},
        {NumberStatus::UnderReview, "requirement-info-under-review"_L1},
        {NumberStatus::InfoException, "requirement-info-exception"_L1},
        {NumberStatus::ProvisionPending, "provision-pending"_L1},
    };
    return table;
}

// clang-format off
const Schema OwnedNumber::schema = Describe<OwnedNumber>()
    ("id",                      &OwnedNumber::id)
    ("phone_number",            &OwnedNumber::phoneNumber, e164Text)
    ("country_iso_alpha2",      &OwnedNumber::countryCode)
    ("phone_number_type",       &OwnedNumber::type)
    ("status",                  &OwnedNumber::status)
    ("connection_id",           &OwnedNumber::connectionId)
    ("connection_name",         &OwnedNumber::connectionName)
    ("messaging_profile_id",    &OwnedNumber::messagingProfileId)
    ("messaging_profile_name",  &OwnedNumber::messagingProfileName)
    ("billing_group_id",        &OwnedNumber::billingGroupId)
    ("customer_reference",      &OwnedNumber::customerReference)
    ("tags",                    &OwnedNumber::tags)
    ("emergency_enabled",       &OwnedNumber::emergencyEnabled)
    ("call_forwarding_enabled", &OwnedNumber::callForwardingEnabled)
    ("cnam_listing_enabled",    &OwnedNumber::cnamListingEnabled)
    ("purchased_at",            &OwnedNumber::purchasedAt)
    ("created_at",              &OwnedNumber::createdAt);

template<> const Schema Page<OwnedNumber>::schema = Describe<Page<OwnedNumber>>()
    ("data", &Page<OwnedNumber>::data)
    ("meta", &Page<OwnedNumber>::meta);

const Schema OwnedNumberFilter::schema = Describe<OwnedNumberFilter>()
    ("page[number]",               &OwnedNumberFilter::pageNumber)
    ("page[size]",                 &OwnedNumberFilter::pageSize)
    ("filter[phone_number]",       &OwnedNumberFilter::phoneNumber)
    ("filter[status]",             &OwnedNumberFilter::status)
    ("filter[country_iso_alpha2]", &OwnedNumberFilter::countryCode)
    ("filter[customer_reference]", &OwnedNumberFilter::customerReference)
    ("filter[connection_id]",      &OwnedNumberFilter::connectionId)
    ("filter[tag]",                &OwnedNumberFilter::tag)
    ("sort",                       &OwnedNumberFilter::sort);
// clang-format on
