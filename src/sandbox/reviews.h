// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sandbox {

struct Context;

// What reviewers do with the answers of a sub order (its position). They look at all of its numbers at once.
void planReview(Context &context, qint64 subOrder, qint64 at); // when there is anything to look at
void reviewByItself(Context &context, qint64 subOrder, qint64 at);

bool approveAnswers(Context &context, qint64 subOrder, qint64 at); // false: nothing waits for a reviewer

// One requirement that somebody declines; the other answers are approved.
struct Decline
{
    QString requirement{}; // empty: the first that waits
    QString reason{}; // empty: the usual one
    qint64 deadline = 0; // to correct it; 0: as usual
};
bool declineAnswer(Context &context, qint64 subOrder, const Decline &decline, qint64 at); // false: it doesn't wait

qint64 deadlineOf(Context &context, qint64 subOrder); // the earliest of its numbers, 0: none
void setDeadline(Context &context, qint64 subOrder, qint64 deadline); // of those of its numbers that have one

} // namespace sandbox
