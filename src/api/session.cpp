// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QPromise>
#include <QThreadPool>

TypedExchange::TypedExchange(
    Scope &scope, Client &client, const Result<Request> &request, const Expected &expected, std::shared_ptr<void> out)
    : Exchange(scope, client, request)
    , m_expected(expected)
    , m_out(std::move(out))
{ }

void TypedExchange::answered(const RawAnswer &answer)
{
    QObject::connect(
        &m_decoding, &QFutureWatcherBase::finished, context(),
        [this, answer] {
            const Decoded decoded = m_decoding.result();
            m_error = decoded.error;
            client().addDrift(QByteArray(request::verbText(request().verb)) + ' ' + request().pattern, decoded.drift);
            if (!m_error && request().isRead)
                client().synced();
            finish();
        },
        Qt::QueuedConnection);
    const auto promise = std::make_shared<QPromise<Decoded>>();
    promise->start();
    m_decoding.setFuture(promise->future());
    // The worker shares what it writes to, so that it may finish after the call is gone.
    QThreadPool::globalInstance()->start([promise, answer, expected = m_expected, out = m_out] {
        promise->addResult(decode(answer, expected, out.get()));
        promise->finish();
    });
}

Sending::Sending(Scope &scope, Client &client, const Result<Request> &request)
    : m_exchange(std::make_unique<RawExchange>(scope, client, request))
{ }

RawAnswer Sending::await_resume()
{
    m_exchange->throwIfCancelled();
    return m_exchange->take();
}

Sending Session::sendOnce(
    Verb verb, const QByteArray &path, const QByteArray &body, const QByteArray &idempotencyKey)
{
    Q_ASSERT(verb != Verb::Get && path.startsWith('/'));
    return Sending(
        *this, m_client,
        Request{.verb = verb,
            .isRead = false,
            .path = path,
            .pattern = path,
            .body = body,
            .idempotencyKey = idempotencyKey});
}
