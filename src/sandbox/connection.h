// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/httpparser.h>
#include <sandbox/http.h>
#include <sandbox/wire.h>

#include <QObject>
#include <QTimer>

class QTcpSocket;
struct SandboxLimits;

namespace sandbox {

class Exchange;
class Service;

// One client's socket: one request after the other, each answered before the next is read.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(Service &service, const SandboxLimits &limits, QTcpSocket *socket, QObject *parent); // owns the socket
    ~Connection() override;

private:
    void read();
    void begin();
    void refuse(Answer answer);
    void send(const Reply &reply);
    void written();
    void settle();
    void timeOut();
    void reset();

    Service &m_service;
    const SandboxLimits &m_limits;
    QTcpSocket *m_socket;
    HttpParser m_parser;
    QByteArray m_bytes; // read, and not yet taken by the parser
    QTimer m_timer;
    Exchange *m_exchange = nullptr; // while a request is under way
    Reply::Then m_then = Reply::Then::Stay;
    bool m_sending = false; // an answer is on its way out
    bool m_draining = false; // it is over; what still comes in is thrown away
};

} // namespace sandbox
