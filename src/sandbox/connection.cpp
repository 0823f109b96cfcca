// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <sandbox/exchange.h>
#include <sandbox/service.h>

#include <QTcpSocket>

#include <sys/socket.h>

namespace sandbox {

constexpr int chunk = 256 * 1024;
constexpr int drainMs = 2000;

static Answer answerOf(const HttpRefusal &refusal)
{
    const QString title = refusal.status == 413 ? QStringLiteral("Payload too large")
        : refusal.status == 431                 ? QStringLiteral("Header too large")
                                                : QString();
    return Answer::error(refusal.status, {.code = 10015, .detail = refusal.detail, .title = title});
}

Connection::Connection(Service &service, const SandboxLimits &limits, QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_limits(limits)
    , m_socket(socket)
    , m_parser(limits.headerBytes, limits.bodyBytes)
{
    ++m_service.counters().connections;
    ++m_service.counters().open;
    m_socket->setParent(this);
    m_socket->setReadBufferSize(chunk);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.start(m_limits.idleMs);
    connect(&m_timer, &QTimer::timeout, this, &Connection::timeOut);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::written);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

Connection::~Connection()
{
    --m_service.counters().open;
    delete m_exchange; // before the socket, and while the service is there to be told
}

void Connection::read()
{
    if (m_draining) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    while (!m_exchange && !m_sending && !m_draining && (m_socket->bytesAvailable() > 0 || !m_bytes.isEmpty())) {
        const bool idle = !m_parser.started() && m_bytes.isEmpty();
        m_bytes += m_socket->read(chunk);
        if (idle)
            m_timer.start(m_limits.requestMs);
        const HttpParser::Status status = m_parser.feed(m_bytes);
        if (status == HttpParser::Status::Refused)
            return refuse(answerOf(m_parser.refusal()));
        if (m_parser.wantsContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (status == HttpParser::Status::Complete)
            begin();
        else if (m_socket->bytesAvailable() == 0)
            return;
    }
}

void Connection::begin()
{
    m_timer.stop();
    m_exchange = new Exchange(m_service, m_parser.take(), this);
    connect(m_exchange, &Exchange::finished, this, &Connection::send);
    m_exchange->start();
}

void Connection::refuse(Answer answer)
{
    const QDateTime now = m_service.engine().context().clock.dateTime();
    answer.headers += m_service.marks(answer.status, true);
    send({.bytes = toWire(answer, now, false), .then = Reply::Then::Close});
}

void Connection::send(const Reply &reply)
{
    if (m_exchange)
        m_exchange->deleteLater(); // it is what is calling us
    m_exchange = nullptr;
    m_then = reply.then;
    m_sending = true;
    m_timer.start(m_limits.idleMs);
    if (!reply.bytes.isEmpty())
        m_socket->write(reply.bytes);
    settle();
}

void Connection::written()
{
    if (!m_sending)
        return;
    m_timer.start(m_limits.idleMs); // a slow reader is fine, a stuck one is not
    settle();
}

// Once an answer is out, the connection goes on, or ends as the answer wanted.
void Connection::settle()
{
    if (m_socket->bytesToWrite() > 0)
        return;
    m_sending = false;
    if (m_then == Reply::Then::Reset)
        return reset();
    if (m_then == Reply::Then::Close) {
        // Closing with bytes unread makes the kernel send RST, which can overtake the answer: end our half, and read
        // the other one out for a moment.
        m_draining = true;
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
        m_timer.start(drainMs);
        return read();
    }
    if (m_socket->bytesAvailable() > 0 || !m_bytes.isEmpty())
        QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::timeOut()
{
    if (m_draining || m_sending || (!m_parser.started() && m_bytes.isEmpty()))
        return m_socket->abort();
    refuse(Answer::error(408, {.code = 10008, .detail = QStringLiteral("The request did not arrive in time.")}));
}

void Connection::reset()
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

} // namespace sandbox
