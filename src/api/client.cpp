// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

#include <core/log.h>

#include <QNetworkReply>

#include <cstdlib>
#include <utility>

using State = ClientStatus::State;

static constexpr qsizetype longestDriftLog = 1000;
static constexpr qint64 jumpMs = 2'000; // more than seconds in a header and a slow answer account for
static constexpr char keyNumberProperty[] = "keyNumber";
static constexpr char endpointProperty[] = "endpoint";

// Of a gateway's page about a server that is down the server is to blame, not the address.
static bool isWebPage(const RawAnswer &answer)
{
    return answer.status < 500 && answer.contentType.trimmed().toLower().startsWith("text/html");
}

Client::Client(ClientSettings settings, Secret key, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_key(std::move(key))
    , m_transport(m_settings.baseUrl, m_settings.authorities, m_settings.proxyFor, m_settings.retry.proxyMs)
    , m_limiter(m_settings.retry.longestServerWaitMs)
    , m_retries(m_settings.retry)
{
    m_limiter.setOpen(m_transport.isReady());
    connect(&m_transport, &Transport::ready, this, [this] { m_limiter.setOpen(true); });
}

void Client::setKey(Secret key)
{
    m_key = std::move(key);
    ++m_keyNumber;
    setState(State::Unknown);
}

void Client::tryKeyAgain()
{
    if (m_status.state == State::KeyRefused)
        setState(State::Unknown);
}

ClientStatus Client::status() const
{
    ClientStatus status = m_status;
    status.rateLimit = m_limiter.limit();
    status.rateRemaining = m_limiter.remaining();
    status.pausedForMs = m_limiter.pausedForMs();
    status.ordersKeptBack = m_circuit.problem().has_value();
    return status;
}

QNetworkReply *Client::send(const Request &request, const QByteArray &path, OneShot *body, qint64 idleMs)
{
    ++m_status.requestsInFlight;
    QNetworkReply *reply = m_transport.send(request, path, m_key, body, idleMs);
    reply->setProperty(keyNumberProperty, m_keyNumber);
    reply->setProperty(endpointProperty, request.pattern);
    changed();
    return reply;
}

void Client::sent()
{
    --m_status.requestsInFlight;
    changed();
}

RawAnswer Client::learn(const QNetworkReply &reply, RawAnswer answer, qint64 sentMs, qint64 headersMs)
{
    const QDateTime date = retry::httpDate(reply.rawHeader("Date"));
    const QDateTime before = serverNow();
    m_clock.learn(date, sentMs, headersMs);
    if (std::abs(before.msecsTo(serverNow())) > jumpMs)
        changed(); // whoever counts down looks again at once
    answer.retryAfterMs = retry::retryAfterMs(reply.rawHeader("Retry-After"), date.isValid() ? date : serverNow());
    if (answer.status == 429 && answer.retryAfterMs < 0)
        answer.retryAfterMs = retry::resetMs(reply.rawHeader("x-ratelimit-reset"));
    learnLimits(reply, answer);
    if (answer.status == 0) {
        m_transport.lookAround(); // perhaps we are in another network now
        setState(State::Offline);
    } else if (answer.status == 401 && reply.property(keyNumberProperty).toInt() == m_keyNumber) {
        setState(State::KeyRefused);
    } else {
        setState(isWebPage(answer) ? State::Unreadable : State::Connected);
    }
    return answer;
}

void Client::learnLimits(const QNetworkReply &reply, const RawAnswer &answer)
{
    if (reply.hasRawHeader("x-ratelimit-limit") || reply.hasRawHeader("x-ratelimit-remaining"))
        m_limiter.learn(reply.property(endpointProperty).toByteArray(), reply.rawHeader("x-ratelimit-limit"),
            reply.rawHeader("x-ratelimit-remaining"), reply.rawHeader("x-ratelimit-reset"));
    if (answer.status == 429 && answer.retryAfterMs >= 0)
        m_limiter.pauseFor(answer.retryAfterMs);
}

void Client::setState(State state)
{
    const bool stays = m_status.state == State::KeyRefused && state != State::Unknown; // until the key is replaced
    if (stays || m_status.state == state)
        return;
    m_status.state = state;
    m_status.since = Clock::instance().now();
    changed();
    if (state == State::KeyRefused) {
        m_limiter.turnAwayAll(Error{.kind = Error::Kind::Unauthorized, .bytesLeft = false});
        QMetaObject::invokeMethod(this, &Client::keyRefused, Qt::QueuedConnection);
    }
}

// Queued, because a listener may do what it likes, and this comes from inside requests; and so that many are one.
void Client::changed()
{
    if (std::exchange(m_changePosted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_changePosted = false;
            emit statusChanged();
        },
        Qt::QueuedConnection);
}

void Client::addDrift(const QByteArray &what, const QStringList &problems)
{
    for (const QString &problem : problems) {
        qCWarning(logContract).noquote() << what.constData() << problem;
        m_drift += QString::fromLatin1(what) + u' ' + problem;
    }
    if (m_drift.size() > longestDriftLog)
        m_drift.remove(0, m_drift.size() - longestDriftLog);
}

void Client::synced()
{
    m_status.lastSyncAt = Clock::instance().now();
    changed();
}
