// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/httpparser.h>

#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

// What a stranger may do before it is cut off.
struct ListenerLimits
{
    int headerBytes = 16 * 1024;
    int bodyBytes = 256 * 1024;
    int connections = 8; // at once; more wait
    int requestMs = 5000; // from connecting to the last byte
};

// One connection: reads one request, answers with a status and nothing else, and ends.
class EventConnection : public QObject
{
    Q_OBJECT
public:
    using Judge = std::function<int(const HttpMessage &)>; // gives the status

    EventConnection(QTcpSocket *socket, const ListenerLimits &limits, Judge judge, QObject *parent); // owns the socket

private:
    void read();
    void answer(int status);

    QTcpSocket *m_socket;
    HttpParser m_parser;
    const Judge m_judge;
    QByteArray m_bytes; // read, and not yet taken by the parser
    QTimer m_deadline;
    bool m_isAnswered = false; // what still comes is thrown away
};
