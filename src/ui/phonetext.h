// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/phone.h>

// "+1 312-555-0100": a number in a sentence.
inline QString phoneText(const QString &e164)
{
    const phone::Grouped grouped = phone::grouped(e164);
    return grouped.callingCode.isEmpty() ? grouped.national : grouped.callingCode + u' ' + grouped.national;
}
