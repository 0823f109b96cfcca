// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

#include <core/describe.h>

// clang-format off
const Schema Balance::schema = Describe<Balance>()
    ("balance",          &Balance::balance)
    ("available_credit", &Balance::availableCredit)
    ("currency",         &Balance::currency);

const Schema Connection::schema = Describe<Connection>()
    ("id",              &Connection::id)
    ("connection_name", &Connection::name);

const Schema MessagingProfile::schema = Describe<MessagingProfile>()
    ("id",   &MessagingProfile::id)
    ("name", &MessagingProfile::name);

const Schema BillingGroup::schema = Describe<BillingGroup>()
    ("id",   &BillingGroup::id)
    ("name", &BillingGroup::name);

template<> const Schema Page<Connection>::schema = Describe<Page<Connection>>()
    ("data", &Page<Connection>::data)
    ("meta", &Page<Connection>::meta);

template<> const Schema Page<MessagingProfile>::schema = Describe<Page<MessagingProfile>>()
    ("data", &Page<MessagingProfile>::data)
    ("meta", &Page<MessagingProfile>::meta);

template<> const Schema Page<BillingGroup>::schema = Describe<Page<BillingGroup>>()
    ("data", &Page<BillingGroup>::data)
    ("meta", &Page<BillingGroup>::meta);

const Schema PlainPage::schema = Describe<PlainPage>()
    ("page[number]", &PlainPage::pageNumber)
    ("page[size]",   &PlainPage::pageSize);
// clang-format on
