// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/attempt.h>
#include <api/ratelimiter.h>
#include <core/scope.h>

#include <memory>

class Client;

// One call from its queue to its answer: waits for its turn, makes one or (reads only) more attempts, backs off between
// them, tries the endpoint's other path. Ends by itself or with its scope; destroying it aborts it.
class Exchange : public Wait, private RateLimiter::Guest
{
public:
    // A request that failed to be made ends the exchange at the next turn of the event loop, like any other error.
    Exchange(Scope &scope, Client &client, const Result<Request> &request);
    ~Exchange() override;

protected:
    // The outcome, once, from the event loop. Calls finish() now or later.
    virtual void answered(const RawAnswer &answer) = 0;
    void abandon() override;
    Client &client() { return m_client; }
    const Request &request() const { return m_request; }

private:
    void enter();
    void admitted() override;
    void turnedAway(const Error &error) override;
    void tried(const RawAnswer &answer);
    bool turnsToOtherPath(const RawAnswer &answer);
    std::optional<qint64> waitBeforeNext(const RawAnswer &answer);
    qint64 wholeTimeMs() const; // all tries together, without the waits at the door
    qint64 idleMs() const;
    qint64 timeLeftMs() const;
    void conclude(const RawAnswer &answer);

    Client &m_client;
    Request m_request;
    std::unique_ptr<Attempt> m_attempt;
    QTimer m_pause;
    QTimer m_atDoor; // nobody waits there for ever
    qint64 m_enteredMs = 0; // Clock::elapsedMs(): when we last came to the door
    qint64 m_deadlineMs = 0; // Clock::elapsedMs()
    int m_tries = 0;
    bool m_onAlternative = false;
    bool m_triedBoth = false;
};

// The exchange of sendOnce(): the answer as it came.
class RawExchange final : public Exchange
{
public:
    using Exchange::Exchange;
    RawAnswer take() { return std::move(m_answer); }

private:
    void answered(const RawAnswer &answer) override;

    RawAnswer m_answer;
};
