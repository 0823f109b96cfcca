// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/rulebook.h>

namespace sandbox {

struct Context;

// One answer as it lies before a reviewer.
struct Submission
{
    const Offer *offer = nullptr;
    const RequirementType *type = nullptr;
    QString value{};
    qint64 declines = 0; // how often an answer of the same number was declined
    qint64 number = 0; // 0: of a requirement group
    QString locality{}; // where the number belongs; empty for a group
};

// What a reviewer has against it, in words for a comment; empty when it is fine. The same for the same submission.
QString objectionTo(Context &context, const Submission &submission);

// Whether the address in a value lies where a requirement wants it.
bool isAddressInArea(Context &context, const Submission &submission);

qint64 reviewTime(const Context &context, qint64 subject); // how long they take over it
bool reviewersActByThemselves(Context &context); // or wait for the control API
void letReviewersAct(Context &context, bool byThemselves);

QString dayOf(qint64 ms); // "12 December 2026"

} // namespace sandbox
