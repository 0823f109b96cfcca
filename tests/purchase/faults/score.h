// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultserver.h"

// What a buyer says, held against what the provider has really done.
struct Score
{
    qint64 orders = 0; // in the report
    qint64 posts = 0;
    qint64 objects = 0; // orders that exist
    qint64 duplicates = 0; // of one reference, beyond the first
    qint64 lost = 0; // references with an object that the report does not call placed, or by a wrong id
    qint64 falseSuccess = 0; // called placed, and nothing exists
    qint64 inDoubt = 0; // said to be so

    // report: one line of JSON an order, {"reference", "state", "order_id"}.
    static Score of(const FaultServer &server, const QByteArray &report);

    bool isPerfect() const { return duplicates == 0 && lost == 0 && falseSuccess == 0; }
};
