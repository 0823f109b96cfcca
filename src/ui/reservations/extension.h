// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/reserve.h>
#include <models/rows.h>

// What an extension of some reservations did, number by number: a reservation may be extended for some of its numbers
// only.
struct Extension
{
    struct Refusal
    {
        QString phoneNumber{};
        QString words{}; // the provider's own; empty when it gave none
        QDateTime heldUntil{};
        bool isUnknown = false; // no answer came, and it could not be read since
    };

    int asked = 0;
    int extended = 0;
    QList<Refusal> refused{};
    QString details{}; // of the errors, everything known

    // before: the rows that were to be extended, as they were.
    static Extension of(const QList<ExtendResult> &results, const QList<HeldNumber> &before);
};
