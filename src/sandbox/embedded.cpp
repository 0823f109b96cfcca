// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded.h"

EmbeddedSandbox::EmbeddedSandbox(const SandboxSettings &settings, QObject *parent)
    : EmbeddedSandbox(settings, sandbox::allRoutes(), parent)
{ }

EmbeddedSandbox::EmbeddedSandbox(const SandboxSettings &settings, const QList<sandbox::Route> &routes, QObject *parent)
    : QObject(parent)
    , m_server(new SandboxServer(settings, routes))
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &SandboxServer::ready, this, &EmbeddedSandbox::ready);
    connect(m_server, &SandboxServer::failed, this, &EmbeddedSandbox::failed);
    m_server->start(); // waits for its thread
    m_thread.start();
}

EmbeddedSandbox::~EmbeddedSandbox()
{
    m_thread.quit();
    m_thread.wait();
}
