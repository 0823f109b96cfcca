// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

bool isRefusal(const Error &error)
{
    if (!error.bytesLeft)
        return true;
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::RateLimited:
        return true;
    case Error::Kind::Refused:
        return error.status != 408 && error.status != 409 && error.status != 425;
    default:
        return false;
    }
}

DeedEnd endOfOne(const Error *error)
{
    if (!error)
        return {Deed::Outcome::Done, 1, {}};
    return {isRefusal(*error) ? Deed::Outcome::Refused : Deed::Outcome::Unknown, 0, *error};
}
