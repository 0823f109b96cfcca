// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation.h"

#include <store/profile.h>

#include <QDir>

using namespace Qt::StringLiterals;

static const QByteArray word = "raise\n";

// In the profile, where nobody else may look.
static QString socketPath(const QString &profile)
{
    return QDir(profile.isEmpty() ? Profile::defaultFolder() : profile).filePath(u"activation"_s);
}

Activation::Activation(const QString &profile, QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Activation::accept);
    QLocalServer::removeServer(socketPath(profile)); // whoever holds the profile's lock is the only one
    m_server.listen(socketPath(profile)); // where that fails a second start can only say so
}

void Activation::accept()
{
    while (QLocalSocket *other = m_server.nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        connect(other, &QLocalSocket::readyRead, this, [this, other] {
            if (other->bytesAvailable() < word.size())
                return;
            if (other->read(word.size()) == word)
                emit raiseRequested();
            other->disconnectFromServer();
        });
    }
}

RaiseRequest::RaiseRequest(const QString &profile, QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(word); });
    connect(&m_socket, &QLocalSocket::disconnected, this, &RaiseRequest::raised);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError)
            emit failed();
    });
    // Later, so that whoever makes it can listen first.
    QMetaObject::invokeMethod(
        this, [this, path = socketPath(profile)] { m_socket.connectToServer(path); }, Qt::QueuedConnection);
}
