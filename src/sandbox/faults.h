// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

#include <QJsonValue>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <variant>

namespace sandbox {

// What can go wrong with a request. Up to Hold it happens at a stage, before or after the effect; the rest spoil the
// answer.
enum class FaultKind {
    Status, // this status instead of the answer
    Delay, // later
    Drop, // the connection ends without an answer
    Silence, // the connection stays, and no answer ever comes
    Hold, // as silence, until the fault is released
    Cut, // the connection ends in the middle of the body
    Garbage, // bytes that are no HTTP
    Truncated, // half of the JSON as if it were whole
    Html, // a page, with status 200
    Oversized, // JSON, but much more of it than anybody wants
    Empty, // no body, with status 200
    Field, // another value in one field of the JSON
    Date, // a clock that is off, in the Date header
    PageShift, // rows slip in at the top while a list is paged
};

// One fault somebody has set: which requests it meets, and what it does to them.
struct Fault
{
    int id = 0;
    FaultKind kind = FaultKind::Status;
    QByteArray method{}; // empty: any
    QString path{u'*'}; // below /v2; "*" stands for anything
    bool after = false; // the stage: only after the effect
    int skip = 0; // matching requests let through first
    int first = 0; // how many it meets then; 0: all
    double probability = 1;
    quint64 seed = 0; // of the probability

    int status = 503; // Status
    int retryAfter = -1; // Status: seconds, header left out when negative
    qint64 ms = 0; // Delay, Date
    bool reset = false; // Drop, Cut: RST in place of an orderly end
    qint64 bytes = 16 << 20; // Oversized
    QString pointer{}; // Field: JSON pointer into the answer
    QJsonValue value{QJsonValue::Undefined}; // Field: undefined removes it
    int rows = 1; // PageShift
};

// A fault as the control API writes it, or what is wrong with it.
std::variant<Fault, Problem> readFault(const QJsonObject &json);
QJsonObject toJson(const Fault &fault);

// The faults that are set, and how often each has struck.
class Faults
{
public:
    int add(Fault fault); // its id
    bool remove(int id);
    QJsonArray list() const;

    // Those that meet this request, in the order they were set. Counts, so ask once a request.
    QList<Fault> striking(const QByteArray &method, const QString &path);

private:
    struct Entry
    {
        Fault fault{};
        QRegularExpression path{};
        QRandomGenerator dice{};
        int matched = 0;
        int struck = 0;
    };
    QList<Entry> m_entries;
    int m_lastId = 0;
};

} // namespace sandbox
