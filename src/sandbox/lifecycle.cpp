// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/orderprogress.h>
#include <sandbox/reservations.h>

namespace sandbox {

void plan(Context &context, qint64 at, Due due, qint64 subject)
{
    context.database.run("INSERT INTO due (at, kind, subject) VALUES (?, ?, ?)", at, qint64(due), subject);
}

void passTime(Context &context)
{
    struct Event
    {
        qint64 row = 0;
        qint64 at = 0;
        Due kind{};
        qint64 subject = 0;
    };
    const auto next = [&, now = context.clock.now()]() -> std::optional<Event> {
        auto first = context.database.query(
            "SELECT rowid, at, kind, subject FROM due WHERE at <= ? ORDER BY at, rowid LIMIT 1", now);
        if (!first.next())
            return {};
        return Event{first.number(0), first.number(1), Due(first.number(2)), first.number(3)};
    };
    while (const auto event = next()) {
        context.database.run("DELETE FROM due WHERE rowid = ?", event->row);
        switch (event->kind) {
        case Due::Activation:
            activate(context, event->subject, event->at);
            break;
        case Due::Deadline:
            missDeadline(context, event->subject, event->at);
            break;
        case Due::Reservation:
            settleReservation(context, event->subject, event->at);
            break;
        }
    }
}

} // namespace sandbox
