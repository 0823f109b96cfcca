// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <flows/outcome.h>
#include <flows/record.h>

#include <QCoroTask>

// What a write is about, for the record.
struct Change
{
    Deed::Kind kind = Deed::Kind::Answer;
    QStringList subjects{};
    QString reference{};
};

// One write that costs nothing: on record before it leaves, sent once, its end on record. id: of the endpoint's path;
// empty for one that has none. A record that fails is told and stops nobody.
template <class In, class Out>
QCoro::Task<Result<Out>> recorded(
    Session &session, Record &record, Change change, Endpoint<In, Out> endpoint, In in, QString id = QString())
{
    RecordEntry entry(record, change.kind, change.subjects, change.reference);
    const auto opening = entry.opened();
    co_await later(session, opening);
    auto call = id.isEmpty() ? session.call(endpoint, in) : session.call(endpoint, in, id);
    auto result = co_await std::move(call);
    entry.end(endOfOne(result ? nullptr : &result.error()));
    co_return result;
}
