// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <core/background.h>

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
            handover::take();
            const Decoded decoded = m_decoding.result();
            m_error = decoded.error;
            client().addDrift(QByteArray(request::verbText(request().verb)) + ' ' + request().pattern, decoded.drift);
            if (!m_error && request().isRead)
                client().synced();
            finish();
        },
        Qt::QueuedConnection);
    // The worker shares what it writes to, so that it may finish after the call is gone.
    m_decoding.setFuture(
        inBackground([answer, expected = m_expected, out = m_out] { return decode(answer, expected, out.get()); }));
}

Sending::Sending(Scope &scope, Client &client, const Result<Request> &request)
    : m_exchange(std::make_unique<RawExchange>(scope, client, request))
{ }

RawAnswer Sending::await_resume()
{
    m_exchange->throwIfCancelled();
    return m_exchange->take();
}

Result<DownloadedFile> Downloading::await_resume()
{
    RawAnswer answer = m_sending.await_resume();
    if (!answer.isSuccess())
        return errorFrom(answer);
    return DownloadedFile{std::move(answer.body), std::move(answer.contentType)};
}

Downloading Session::startDownload(const FileEndpoint &file, const QStringList &path)
{
    auto request = request::make(Verb::Get, file.path, file.alternative, path, Nothing::schema, nullptr);
    if (request) {
        request->priority = m_priority;
        request->accept = file.accept;
        request->largestAnswer = file.largest;
        request->isFile = true;
    }
    return Downloading(Sending(*this, m_client, request));
}

Request Session::uploadRequest(
    const char *path, const Form &form, const std::function<void(qint64 sent, qint64 total)> &progress)
{
    return {.verb = Verb::Post,
        .isRead = false,
        .path = path,
        .pattern = path,
        .body = multipart::body(form),
        .isFile = true,
        .progress = progress};
}

Sending Session::sendOnce(Verb verb, const QByteArray &path, const QByteArray &body, const QByteArray &idempotencyKey)
{
    Q_ASSERT(verb != Verb::Get && path.startsWith('/'));
    return Sending(*this, m_client,
        Request{.verb = verb,
            .isRead = false,
            .spends = true,
            .path = path,
            .pattern = path,
            .body = body,
            .idempotencyKey = idempotencyKey});
}
