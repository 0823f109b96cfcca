// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/comment.h>
#include <store/orderhistory.h>
#include <ui/look/steps.h>

// What happened to a sub-order, in words: when it was ordered, what was seen to change, what was written about it, and
// what comes if nobody does anything. All times are the server's.
namespace timelinetext {

struct Facts
{
    SubOrder subOrder{}; // not known when it was placed: that is left out
    QDateTime deadline{}; // invalid: none runs
    QList<SeenChange> changes{};
    QList<Comment> comments{};
};

QList<Steps::Step> steps(const Facts &facts, const QDateTime &now);
QString timeText(const QDateTime &time, const QDateTime &now); // local; of another day in two lines

} // namespace timelinetext
