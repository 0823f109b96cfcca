// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

namespace sandbox {

// Where something is, as a body gives it.
struct PostalAddress
{
    QString street{};
    QString extended{};
    QString locality{};
    QString state{};
    QString postalCode{};
    QString country{};
};

// What the emergency services' directory says to an address: what is wrong with it, and how it would write it.
struct AddressCheck
{
    QList<Problem> problems{}; // none: it is fine
    PostalAddress suggested{};
};
AddressCheck checkAddress(const PostalAddress &address);

} // namespace sandbox
