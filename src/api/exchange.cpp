// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include <api/client.h>
#include <core/clock.h>

#include <QCoreApplication>

#include <algorithm>

// What never reached the network, told in the same form as what did.
static RawAnswer unsent(const Error &error)
{
    return RawAnswer{.retryAfterMs = error.retryAfterMs, .bytesLeft = false, .kind = error.kind, .detail = error.title};
}

Exchange::Exchange(Scope &scope, Client &client, const Result<Request> &request)
    : Wait(scope)
    , m_client(client)
{
    m_pause.setSingleShot(true);
    QObject::connect(&m_pause, &QTimer::timeout, context(), [this] { enter(); });
    m_atDoor.setSingleShot(true);
    QObject::connect(&m_atDoor, &QTimer::timeout, context(), [this] {
        m_client.m_limiter.leave(this);
        turnedAway(Error{.kind = Error::Kind::Timeout,
            .title = QCoreApplication::translate("Api", "Its turn did not come in time, so nothing was sent."),
            .bytesLeft = false});
    });
    if (request) {
        m_request = *request;
        m_onAlternative = m_client.m_prefersAlternative.value(m_request.pattern);
        m_deadlineMs = Clock::instance().elapsedMs() + wholeTimeMs();
        enter();
    } else {
        conclude(unsent(request.error()));
    }
}

Exchange::~Exchange()
{
    abandon();
}

void Exchange::abandon()
{
    m_pause.stop();
    m_atDoor.stop();
    m_attempt.reset();
    m_client.m_limiter.leave(this);
}

void Exchange::enter()
{
    if (m_client.m_status.state == ClientStatus::State::KeyRefused)
        return turnedAway(Error{.kind = Error::Kind::Unauthorized});
    const auto lane = !m_request.isRead               ? RateLimiter::Lane::Write
        : m_request.priority == Priority::Interactive ? RateLimiter::Lane::Interactive
                                                      : RateLimiter::Lane::Background;
    m_enteredMs = Clock::instance().elapsedMs();
    m_atDoor.start(int(m_client.m_settings.retry.longestServerWaitMs + wholeTimeMs()));
    m_client.m_limiter.enter(this, lane, m_request.pattern);
}

void Exchange::admitted()
{
    if (const auto problem = m_request.spends ? m_client.m_circuit.problem() : std::nullopt) {
        m_client.m_limiter.leave(this);
        return turnedAway(*problem);
    }
    m_atDoor.stop();
    m_deadlineMs +=
        Clock::instance().elapsedMs() - m_enteredMs; // the server's wish, or ours: not the time of this call
    if (m_tries++ == 0 && m_request.isRead)
        m_client.m_retries.asked();
    const QByteArray &path = m_onAlternative ? m_request.alternative : m_request.path;
    m_attempt = std::make_unique<Attempt>(
        m_client, m_request, path, timeLeftMs(), idleMs(), [this](const RawAnswer &answer) { tried(answer); });
}

void Exchange::turnedAway(const Error &error)
{
    m_atDoor.stop();
    conclude(unsent(error));
}

void Exchange::tried(const RawAnswer &answer)
{
    m_attempt.reset();
    if (m_request.isRead)
        m_client.m_circuit.learn(answer);
    m_client.m_limiter.leave(this);
    if (turnsToOtherPath(answer))
        return enter();
    if (const auto wait = waitBeforeNext(answer))
        m_pause.start(int(*wait));
    else
        conclude(answer);
}

bool Exchange::turnsToOtherPath(const RawAnswer &answer)
{
    const bool isElsewhere = answer.complete && (answer.status == 404 || answer.status == 405);
    if (m_triedBoth && answer.isSuccess())
        m_client.m_prefersAlternative.insert(m_request.pattern, m_onAlternative);
    if (!isElsewhere || m_triedBoth || !m_request.isRead || m_request.alternative.isEmpty())
        return false;
    m_triedBoth = true;
    m_onAlternative = !m_onAlternative;
    return true;
}

// Nothing: no further attempt.
std::optional<qint64> Exchange::waitBeforeNext(const RawAnswer &answer)
{
    const RetryPolicy &policy = m_client.m_settings.retry;
    if (!m_request.isRead || !retry::isTransient(answer) || m_tries >= policy.maxTries)
        return std::nullopt;
    if (answer.retryAfterMs >= 0) {
        if (answer.retryAfterMs > policy.longestServerWaitMs)
            return std::nullopt;
        m_deadlineMs += answer.retryAfterMs; // the server's wish, not our slowness
        return answer.retryAfterMs;
    }
    const qint64 wait = retry::backoffMs(policy, m_tries);
    return wait < timeLeftMs() && m_client.m_retries.take() ? std::optional(wait) : std::nullopt;
}

qint64 Exchange::wholeTimeMs() const
{
    const RetryPolicy &policy = m_client.m_settings.retry;
    if (m_request.isFile)
        return policy.fileMs;
    if (!m_request.isRead)
        return policy.writeMs;
    return m_request.priority == Priority::Interactive ? policy.windowMs : policy.backgroundMs;
}

qint64 Exchange::idleMs() const
{
    const RetryPolicy &policy = m_client.m_settings.retry;
    if (m_request.isFile)
        return policy.fileIdleMs;
    return m_request.isRead ? policy.idleMs : 0;
}

qint64 Exchange::timeLeftMs() const
{
    return std::max<qint64>(0, m_deadlineMs - Clock::instance().elapsedMs());
}

void Exchange::conclude(const RawAnswer &answer)
{
    QMetaObject::invokeMethod(
        context(), [this, answer] { answered(answer); }, Qt::QueuedConnection);
}

void RawExchange::answered(const RawAnswer &answer)
{
    m_answer = answer;
    finish();
}
