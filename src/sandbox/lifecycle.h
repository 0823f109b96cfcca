// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sandbox {

struct Context;

// What has become due since the last time happens now: orders advance, deadlines pass. Called before each request
// and by a timer, inside a transaction of its own; does nothing, and costs nothing, when nothing is due. Reservations
// and search marks lapse without it: whoever asks compares them with the clock.
void passTime(Context &context);

// What can be due. The subject is a position: of an order's number, a sub order, a reservation, a sub order, a
// requirement group (twice), a comment, a document (twice), a report (twice).
enum class Due {
    Activation,
    Deadline,
    Reservation,
    Review,
    GroupReview,
    GroupExpiry,
    Reply,
    Scan,
    DropDocument,
    Report,
    ReportExpiry,
};
void plan(Context &context, qint64 at, Due due, qint64 subject);
void unplan(Context &context, Due due, qint64 subject);

} // namespace sandbox
