// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawconnection.h"

#include "testcertificates.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <sys/socket.h>

using When = Behaviour::When;
using Then = Behaviour::Then;

QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED // which is what it is for
    static constexpr auto oldTls = QSsl::TlsV1_1;
QT_WARNING_POP

void RawListener::incomingConnection(qintptr descriptor)
{
    using enum RawServer::Security;
    if (m_security == Plain) {
        auto *socket = new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
        (new RawConnection(m_owner, socket, this))->start();
        return;
    }
    auto *socket = new QSslSocket;
    auto *connection = new RawConnection(m_owner, socket, this);
    socket->setSocketDescriptor(descriptor);
    QSslConfiguration configuration = socket->sslConfiguration();
    const auto &pair = m_security == TlsExpired ? TestCertificates::expired()
        : m_security == TlsElsewhere            ? TestCertificates::elsewhere()
                                                : TestCertificates::server();
    configuration.setLocalCertificate(pair.certificate);
    configuration.setPrivateKey(pair.key);
    if (m_security == TlsOld)
        configuration.setProtocol(oldTls);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::encrypted, connection, &RawConnection::start);
    socket->startServerEncryption();
}

RawConnection::RawConnection(RawServer &owner, QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_owner(owner)
    , m_socket(socket)
    , m_number(owner.connected())
{
    m_socket->setParent(this);
    connect(m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_drip, &QTimer::timeout, this, &RawConnection::drip);
}

RawConnection::~RawConnection()
{
    m_owner.disconnected();
}

void RawConnection::start()
{
    if (const auto early = m_owner.early(When::OnConnect)) {
        m_deaf = true;
        return act(*early);
    }
    connect(m_socket, &QIODevice::readyRead, this, &RawConnection::read);
    read();
}

void RawConnection::read()
{
    if (m_deaf)
        return;
    m_buffer += m_socket->readAll();
    while (m_index >= 0 || readHead()) {
        if (m_buffer.size() < m_bodySize)
            return;
        m_request.body = m_buffer.first(m_bodySize);
        m_buffer.remove(0, m_bodySize);
        m_request.complete = true;
        m_owner.update(m_index, m_request);
        m_index = -1;
        act(m_owner.next(m_request));
    }
}

bool RawConnection::readHead()
{
    const qsizetype end = m_deaf ? -1 : m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    m_request = SeenRequest{.connection = m_number};
    const QByteArrayList lines = m_buffer.first(end).split('\n');
    m_buffer.remove(0, end + 4);
    m_request.verb = lines.constFirst().split(' ').value(0);
    m_request.path = lines.constFirst().split(' ').value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        m_request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    m_bodySize = m_request.headers.value("content-length").toLongLong();
    m_index = m_owner.saw(m_request);
    const auto early = m_owner.early(When::AfterHeaders);
    if (early) {
        m_deaf = true;
        act(*early);
    }
    return !early;
}

void RawConnection::act(const Behaviour &behaviour)
{
    m_behaviour = behaviour;
    m_unsent += behaviour.bytes;
    if (behaviour.dripMs > 0)
        return m_drip.start(behaviour.dripMs);
    m_socket->write(std::exchange(m_unsent, {}));
    end();
}

void RawConnection::drip()
{
    m_socket->write(m_unsent.first(std::min<qsizetype>(1, m_unsent.size())));
    m_unsent.remove(0, 1);
    if (m_unsent.isEmpty()) {
        m_drip.stop();
        end();
    }
}

void RawConnection::end()
{
    if (m_behaviour.then == Then::KeepOpen)
        return;
    m_deaf = true;
    if (m_behaviour.then == Then::Close)
        return m_socket->disconnectFromHost();
    m_socket->flush();
    const linger reset{.l_onoff = 1, .l_linger = 0}; // close() then sends RST
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    m_socket->abort();
}
