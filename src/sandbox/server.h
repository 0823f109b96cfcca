// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>
#include <sandbox/routes.h>
#include <sandbox/settings.h>

#include <QObject>
#include <QTimer>

#include <memory>

class QTcpServer;

namespace sandbox {
class Service;
}

// Where a started sandbox is found, and the keys it wants.
struct SandboxAddress
{
    QString url{}; // "http://127.0.0.1:PORT/v2"
    QByteArray key{};
    QString controlUrl{}; // "http://127.0.0.1:PORT/control"
    QByteArray controlKey{};
    QByteArray eventKey{}; // public, base64: by which the events it sends are known
    QString oldState{}; // the file of another version's state, which was put aside; empty: there was none
};

// The sandbox as a server on loopback. It may be moved to a thread of its own, where everything then happens: sockets,
// SQLite, life going on. start() and stop() may be called from any thread.
class SandboxServer : public QObject
{
    Q_OBJECT
public:
    explicit SandboxServer(SandboxSettings settings, QList<sandbox::Route> routes = sandbox::allRoutes());
    ~SandboxServer() override;

    void start(); // ends in ready() or failed()
    void stop(); // ends in stopped(); connections are cut

    // The control API without a socket, on the server's own thread only: control("POST", "/clock", …).
    sandbox::Answer control(const QByteArray &method, const QString &path, const QJsonObject &json = {});

signals:
    void ready(const SandboxAddress &address);
    void failed(const QString &message); // in words for whoever started it
    void stopped();

private:
    void open();
    void close();
    void accept();
    void pass();

    SandboxSettings m_settings;
    QList<sandbox::Route> m_routes;
    std::unique_ptr<sandbox::Service> m_service;
    QTcpServer *m_listener = nullptr;
    QTimer *m_life = nullptr;
};

// 256 random bits as text: what stands for a key where nobody gave one.
QByteArray randomSandboxKey();
