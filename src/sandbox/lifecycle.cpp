// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/documents.h>
#include <sandbox/groupreviews.h>
#include <sandbox/orderprogress.h>
#include <sandbox/replies.h>
#include <sandbox/reports.h>
#include <sandbox/reservations.h>
#include <sandbox/reviews.h>

#include <optional>

namespace sandbox {

void plan(Context &context, qint64 at, Due due, qint64 subject)
{
    context.database.run("INSERT INTO due (at, kind, subject) VALUES (?, ?, ?)", at, qint64(due), subject);
}

void unplan(Context &context, Due due, qint64 subject)
{
    context.database.run("DELETE FROM due WHERE subject = ? AND kind = ?", subject, qint64(due));
}

namespace {

struct Event
{
    qint64 row = 0;
    qint64 at = 0;
    Due kind{};
    qint64 subject = 0;
};

// What happens when something is due.
using Happening = void (*)(Context &context, qint64 subject, qint64 at);
Happening happening(Due kind)
{
    switch (kind) {
    case Due::Activation:
        return activate;
    case Due::Deadline:
        return missDeadline;
    case Due::Reservation:
        return settleReservation;
    case Due::Review:
        return reviewByItself;
    case Due::GroupReview:
        return reviewGroupByItself;
    case Due::GroupExpiry:
        return expireGroup;
    case Due::Reply:
        return replyByItself;
    case Due::Scan:
        return scanDocument;
    case Due::DropDocument:
        return dropUnlinked;
    case Due::Report:
        return finishReport;
    case Due::ReportExpiry:
        return expireReport;
    }
    return nullptr;
}

std::optional<Event> nextEvent(Context &context, qint64 now)
{
    auto first = context.database.query(
        "SELECT rowid, at, kind, subject FROM due WHERE at <= ? ORDER BY at, rowid LIMIT 1", now);
    if (!first.next())
        return {};
    return Event{first.number(0), first.number(1), Due(first.number(2)), first.number(3)};
}

} // namespace

void passTime(Context &context)
{
    const qint64 now = context.clock.now();
    while (const auto event = nextEvent(context, now)) {
        context.database.run("DELETE FROM due WHERE rowid = ?", event->row);
        happening(event->kind)(context, event->subject, event->at);
    }
}

} // namespace sandbox
