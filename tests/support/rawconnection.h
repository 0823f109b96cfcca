// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawserver.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

// Listens for a RawServer, in its thread.
class RawListener : public QTcpServer
{
    Q_OBJECT
public:
    RawListener(RawServer &owner, RawServer::Security security)
        : m_owner(owner)
        , m_security(security)
    { }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    RawServer &m_owner;
    const RawServer::Security m_security;
};

// One connection to a RawServer: reads requests, does as the script says.
class RawConnection : public QObject
{
    Q_OBJECT
public:
    RawConnection(RawServer &owner, QTcpSocket *socket, QObject *parent);
    ~RawConnection() override;

    void start(); // once the connection is ready for HTTP

private:
    void read();
    bool readHead();
    void act(const Behaviour &behaviour);
    void drip();
    void end();

    RawServer &m_owner;
    QTcpSocket *const m_socket;
    const int m_number;
    QByteArray m_buffer;
    SeenRequest m_request;
    qsizetype m_index = -1; // of the request being read
    qsizetype m_bodySize = 0;
    Behaviour m_behaviour;
    QByteArray m_unsent;
    QTimer m_drip;
    bool m_deaf = false; // reads nothing any more
};
