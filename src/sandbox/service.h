// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/engine.h>
#include <sandbox/eventsender.h>
#include <sandbox/faults.h>
#include <sandbox/ratelimit.h>
#include <sandbox/requestlog.h>

#include <QObject>

struct HttpMessage;

namespace sandbox {

// Numbers a test may want to see.
struct Counters
{
    qint64 connections = 0; // ever accepted
    int open = 0; // connections right now
    int held = 0; // requests that wait without an answer right now
    qint64 abandoned = 0; // requests whose client left before the answer
};

// Everything behind the sockets that connections share: the provider, its door, and the weather.
class Service : public QObject
{
    Q_OBJECT
public:
    Service(const SandboxSettings &settings, QList<Route> routes); // throws DatabaseError

    // The request in a message, or the answer when it doesn't even get in, or needs no key. mount: "v2", "control" or
    // what there is.
    std::optional<Answer> admit(const HttpMessage &message, Request &request, QString &mount);
    bool release(int fault); // ends a fault, and whoever it holds goes on; false: no such fault

    Engine &engine() { return m_engine; }
    EventSender &events() { return m_events; }
    Faults &faults() { return m_faults; }
    RequestLog &log() { return m_log; }
    RateLimit &rateLimit() { return m_rateLimit; }
    Headers marks(int status, bool isLimited) const; // what every answer carries: its id and, of the API, the limits
    Counters &counters() { return m_counters; }

signals:
    void released(int fault);

private:
    SandboxSettings m_settings;
    Engine m_engine;
    EventSender m_events;
    Faults m_faults;
    RequestLog m_log;
    RateLimit m_rateLimit;
    Counters m_counters;
};

} // namespace sandbox
