// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventconnection.h"

#include <QTcpSocket>

#include <sys/socket.h>

static constexpr int drainMs = 1000;
static constexpr int tooLarge = 413;
static constexpr int bad = 400;

EventConnection::EventConnection(QTcpSocket *socket, const ListenerLimits &limits, Judge judge, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_parser(limits.headerBytes, limits.bodyBytes)
    , m_judge(std::move(judge))
{
    m_socket->setParent(this);
    m_deadline.setSingleShot(true);
    m_deadline.start(limits.requestMs);
    connect(&m_deadline, &QTimer::timeout, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::readyRead, this, &EventConnection::read);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        deleteLater(); // it went while it waited
    QMetaObject::invokeMethod(this, &EventConnection::read, Qt::QueuedConnection); // what came while it waited
}

void EventConnection::read()
{
    if (m_isAnswered) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    m_bytes += m_socket->readAll();
    const HttpParser::Status status = m_parser.feed(m_bytes);
    if (status == HttpParser::Status::Refused)
        answer(m_parser.refusal().status == tooLarge ? tooLarge : bad);
    else if (status == HttpParser::Status::Complete)
        answer(m_judge(m_parser.take()));
    else if (m_parser.wantsContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

// Closing with bytes unread makes the kernel send RST, which can overtake the answer: end our half, and read the other
// one out for a moment.
void EventConnection::answer(int status)
{
    m_isAnswered = true;
    m_bytes.clear();
    const QByteArray word = status == 200 ? "OK" : status == 401 ? "Unauthorized" : status == 413 ? "Too Large" : "Bad";
    m_socket->write(
        "HTTP/1.1 " + QByteArray::number(status) + ' ' + word + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_socket->flush();
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    m_deadline.start(drainMs);
    m_socket->skip(m_socket->bytesAvailable());
}
