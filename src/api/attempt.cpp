// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempt.h"

#include <api/client.h>
#include <api/oneshot.h>
#include <core/clock.h>
#include <core/foreigntext.h>
#include <core/log.h>

#include <QCoreApplication>
#include <QNetworkReply>

#include <utility>

using Kind = Error::Kind;

Attempt::Attempt(Client &client, const Request &request, const QByteArray &path, qint64 deadlineMs, qint64 idleMs,
    std::function<void(RawAnswer)> done)
    : m_client(client)
    , m_what(QByteArray(request::verbText(request.verb)) + ' ' + request.pattern)
    , m_done(std::move(done))
    , m_body(request.verb == Verb::Get ? nullptr : new OneShot(request.body.parts))
    , m_reply(client.send(request, path, m_body, idleMs))
    , m_largest(request.largestAnswer)
    , m_sentMs(Clock::instance().elapsedMs())
{
    m_deadline.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, &m_context, [this] { stop(Stop::Deadline); });
    QObject::connect(m_reply, &QNetworkReply::requestSent, &m_context, [this] { m_requestSent = true; });
    QObject::connect(
        m_reply, &QNetworkReply::metaDataChanged, &m_context, [this] { m_headersMs = Clock::instance().elapsedMs(); });
    QObject::connect(m_reply, &QNetworkReply::readyRead, &m_context, [this] { read(); });
    if (request.progress) {
        QObject::connect(m_reply, &QNetworkReply::uploadProgress, &m_context,
            [progress = request.progress](qint64 sent, qint64 total) {
                if (total > 0) // Qt ends with nothing of nothing
                    progress(sent, total);
            });
    }
    // Queued, so that the reply is never deleted from inside its own signal.
    QObject::connect(
        m_reply, &QNetworkReply::finished, &m_context, [this] { end(); }, Qt::QueuedConnection);
    m_deadline.start(int(deadlineMs));
}

Attempt::~Attempt()
{
    m_reply->disconnect(&m_context);
    m_reply->abort();
    m_reply->deleteLater();
    m_client.sent();
}

void Attempt::stop(Stop why)
{
    m_stop = why;
    m_reply->abort();
}

void Attempt::read()
{
    if (m_stop != Stop::None || !m_reply->isOpen()) // an abort closes it
        return;
    m_received += m_reply->read(m_largest + 1 - m_received.size());
    if (m_received.size() > m_largest)
        stop(Stop::TooLarge);
}

void Attempt::end()
{
    m_deadline.stop();
    read();
    const RawAnswer answer = m_client.learn(*m_reply, this->answer(), m_sentMs, m_headersMs);
    qCDebug(logApi) << m_what.constData() << answer.status << (answer.complete ? "" : "incomplete")
                    << Clock::instance().elapsedMs() - m_sentMs << "ms";
    const auto done = std::exchange(m_done, nullptr);
    done(answer); // destroys this
}

RawAnswer Attempt::answer() const
{
    RawAnswer answer{.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .body = m_received,
        .contentType = m_reply->rawHeader("Content-Type"),
        .requestId = foreign::cleaned(QString::fromLatin1(m_reply->rawHeader("x-request-id"))),
        .location = m_reply->rawHeader("Location")};
    answer.bytesLeft = mayHaveLeft(answer.status);
    const auto problem = problemOf(answer);
    answer.complete = !problem;
    if (problem) {
        answer.kind = *problem;
        answer.detail = wordsFor(m_reply->error());
    }
    return answer;
}

// Qt sends the headers together with the first part of the body, so a body nobody read proves that nothing left. Of a
// request without a body only an error from before the connection stood proves it.
bool Attempt::mayHaveLeft(int status) const
{
    if (m_requestSent || status != 0)
        return true;
    if (!m_body)
        return false;
    if (m_body->size() > 0)
        return m_body->wasRead();
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return false;
    default:
        return true;
    }
}

// The network's words, where they tell more than the kind of the error does.
QString Attempt::wordsFor(int error) const
{
    if (m_stop == Stop::TooLarge)
        return QCoreApplication::translate("Api", "The answer is larger than %1 MiB.").arg(m_largest / mebibyte);
    if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::ContentReSendError)
        return {};
    return foreign::cleaned(m_reply->errorString()); // the server's reason may be in it
}

// Now and then Qt takes a connection that broke inside a body for the end of it. Bytes are counted where the server
// said how many; otherwise JSON objects and lists tell by their last letter.
bool Attempt::isCutOff(const RawAnswer &answer) const
{
    const QByteArray length = m_reply->rawHeader("Content-Length");
    const bool isPacked = m_reply->hasRawHeader("Content-Encoding"); // then its end is in it, and its length not told
    if (!length.isEmpty() && !isPacked)
        return answer.body.size() < length.toLongLong();
    // To a write, and ended by closing: whole or cut, and Qt calls it now the one, now the other.
    if (m_body && answer.status != 204 && !isPacked && !m_reply->hasRawHeader("Transfer-Encoding"))
        return true;
    const QByteArray body = answer.body.trimmed();
    return answer.isJson() && !body.isEmpty() && !body.endsWith('}') && !body.endsWith(']');
}

// Qt reports a status from 400 on as an error of its own; the answer came all the same.
static bool isStatus(QNetworkReply::NetworkError error)
{
    return error > QNetworkReply::ProxyAuthenticationRequiredError && error != QNetworkReply::ContentReSendError
        && error != QNetworkReply::ProtocolFailure;
}

// Why the answer is not whole; nothing if it is.
std::optional<Kind> Attempt::problemOf(const RawAnswer &answer) const
{
    if (m_stop == Stop::TooLarge)
        return Kind::Contract;
    if (m_stop == Stop::Deadline)
        return Kind::Timeout;
    const auto error = m_reply->error();
    const bool isThere = error == QNetworkReply::NoError ? answer.status != 0 : answer.status >= 400 && isStatus(error);
    if (isThere)
        return isCutOff(answer) ? std::optional(Kind::Interrupted) : std::nullopt;
    switch (error) {
    case QNetworkReply::OperationCanceledError: // not by us: it is Qt's transfer timeout
    case QNetworkReply::TimeoutError:
        return Kind::Timeout;
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError: // it could not be decompressed
        return Kind::Contract;
    case QNetworkReply::ContentReSendError: // Qt wanted to send the write again, after a break or a redirect, and was
                                            // not let
    case QNetworkReply::ProxyAuthenticationRequiredError:
        if (answer.status >= 300 && answer.status < 500)
            return Kind::Contract;
        break;
    default:
        break;
    }
    return answer.bytesLeft ? Kind::Interrupted : Kind::Offline;
}
