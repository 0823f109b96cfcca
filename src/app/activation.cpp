// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

static constexpr int patienceMs = 1000;
static const QByteArray word = "raise\n";

// In the profile, where nobody else may look.
static QString socketPath(const QString &profile)
{
    return QDir(profile).filePath(u"activation"_s);
}

Activation::Activation(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &Activation::accept);
    QLocalServer::removeServer(socketPath(profile)); // whoever holds the profile's lock is the only one
    m_server->listen(socketPath(profile)); // where that fails a second start can only say so
}

void Activation::accept()
{
    while (QLocalSocket *other = m_server->nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        const auto read = [this, other] {
            if (other->bytesAvailable() < word.size())
                return;
            if (other->read(word.size()) == word)
                emit raiseRequested();
            other->abort();
        };
        connect(other, &QLocalSocket::readyRead, this, read);
        read();
    }
}

bool Activation::raiseOther(const QString &profile)
{
    QLocalSocket other;
    other.connectToServer(socketPath(profile));
    if (!other.waitForConnected(patienceMs)) // no window and no event loop yet that could be kept waiting
        return false;
    other.write(word);
    return other.waitForBytesWritten(patienceMs);
}
