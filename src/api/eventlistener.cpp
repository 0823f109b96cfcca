// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlistener.h"

#include <api/eventjudge.h>

#include <QTcpServer>
#include <QTcpSocket>

namespace {

constexpr qint64 readAtOnce = 64 * 1024;

// Sockets that hold little before somebody reads.
class Door : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setReadBufferSize(readAtOnce);
        socket->setSocketDescriptor(descriptor);
        addPendingConnection(socket);
    }
};

} // namespace

EventListener::EventListener(std::function<QDateTime()> now, const ListenerLimits &limits, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
    , m_limits(limits)
{ }

EventListener::~EventListener()
{
    close();
}

QString EventListener::open(quint16 port, const EventKey &key)
{
    if (port != this->port()) {
        auto server = std::make_unique<Door>();
        server->setMaxPendingConnections(1); // those beyond it wait with the kernel
        if (!server->listen(QHostAddress::LocalHost, port))
            return server->serverError() == QAbstractSocket::AddressInUseError
                ? tr("Another program uses this port.")
                : tr("The system does not open this port: %1").arg(server->errorString());
        close();
        connect(server.get(), &QTcpServer::newConnection, this, &EventListener::accept);
        m_server = std::move(server);
    }
    m_key = key;
    return {};
}

void EventListener::close()
{
    m_server.reset();
}

quint16 EventListener::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

void EventListener::accept()
{
    while (m_server && m_connections < m_limits.connections) {
        QTcpSocket *socket = m_server->nextPendingConnection();
        if (!socket)
            return;
        ++m_connections;
        const auto judge = [this](const HttpMessage &message) { return this->judge(message); };
        auto *connection = new EventConnection(socket, m_limits, judge, m_server.get());
        connect(connection, &QObject::destroyed, this, [this] {
            --m_connections;
            QMetaObject::invokeMethod(this, &EventListener::accept, Qt::QueuedConnection);
        });
    }
}

int EventListener::judge(const HttpMessage &message)
{
    const auto judgement = EventJudgement::of(message, *m_key, m_now());
    if (judgement.status == 200)
        emit heard(judgement.event);
    return judgement.status;
}
