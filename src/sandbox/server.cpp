// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include <core/log.h>
#include <sandbox/connection.h>
#include <sandbox/control.h>
#include <sandbox/query.h>
#include <sandbox/service.h>

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <array>

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds lifeStep(500);

QByteArray randomSandboxKey()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return "sandbox_" + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

SandboxServer::SandboxServer(SandboxSettings settings, QList<sandbox::Route> routes)
    : m_settings(std::move(settings))
    , m_routes(std::move(routes))
{
    if (m_settings.key.isEmpty())
        m_settings.key = randomSandboxKey();
    if (m_settings.controlKey.isEmpty())
        m_settings.controlKey = randomSandboxKey();
}

SandboxServer::~SandboxServer()
{
    close();
}

void SandboxServer::start()
{
    QMetaObject::invokeMethod(this, &SandboxServer::open, Qt::QueuedConnection);
}

void SandboxServer::stop()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            close();
            emit stopped();
        },
        Qt::QueuedConnection);
}

void SandboxServer::open()
{
    try {
        m_service = std::make_unique<sandbox::Service>(m_settings, m_routes);
    } catch (const std::exception &error) {
        emit failed(QString::fromUtf8(error.what()));
        return;
    }
    m_listener = new QTcpServer(this);
    connect(m_listener, &QTcpServer::newConnection, this, &SandboxServer::accept);
    if (!m_listener->listen(QHostAddress::LocalHost, m_settings.port)) {
        const QString reason = m_listener->errorString();
        close();
        emit failed(u"Port %1 on 127.0.0.1 can't be opened: %2"_s.arg(QString::number(m_settings.port), reason));
        return;
    }
    m_life = new QTimer(this);
    connect(m_life, &QTimer::timeout, this, &SandboxServer::pass);
    m_life->start(lifeStep);
    const QString root = u"http://127.0.0.1:%1"_s.arg(m_listener->serverPort());
    emit ready({root + u"/v2"_s, m_settings.key, root + u"/control"_s, m_settings.controlKey,
        m_service->events().publicKey(), m_service->engine().context().database.oldFile()});
}

void SandboxServer::close()
{
    delete std::exchange(m_life, nullptr);
    delete std::exchange(m_listener, nullptr); // and with it every connection
    m_service.reset();
}

void SandboxServer::accept()
{
    while (QTcpSocket *socket = m_listener->nextPendingConnection()) {
        if (m_service->counters().open < m_settings.limits.connections) {
            new sandbox::Connection(*m_service, m_settings.limits, socket, m_listener);
            continue;
        }
        const auto full = sandbox::Answer::error(503, {.code = 10007, .detail = u"Too many connections are open."_s});
        socket->write(sandbox::toWire(full, m_service->engine().context().clock.dateTime(), false));
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromHost();
    }
}

void SandboxServer::pass()
{
    if (!m_service->engine().passTime())
        return;
    try {
        m_service->events().sendNew();
    } catch (const sandbox::DatabaseError &error) {
        qCWarning(logSandbox, "No events are sent: %s", error.what());
    }
}

sandbox::Answer SandboxServer::control(const QByteArray &method, const QString &path, const QJsonObject &json)
{
    sandbox::Request request{.method = method};
    sandbox::decodeTarget(path.toUtf8(), request);
    if (!json.isEmpty()) {
        request.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
        request.headers = {{"content-type", "application/json"}};
    }
    if (!m_service)
        return sandbox::Answer::error(503, {.code = 10007, .detail = u"The sandbox is not running."_s});
    return sandbox::Control(*m_service).answer(request);
}
