// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/server.h>

#include <QThread>

// A sandbox inside another program, on a thread of its own. Starts at once; its end waits for the thread.
class EmbeddedSandbox : public QObject
{
    Q_OBJECT
public:
    explicit EmbeddedSandbox(const SandboxSettings &settings, QObject *parent = nullptr);
    EmbeddedSandbox(const SandboxSettings &settings, const QList<sandbox::Route> &routes, QObject *parent = nullptr);
    ~EmbeddedSandbox() override;

    SandboxServer *server() const { return m_server; } // lives on the other thread

signals:
    void ready(const SandboxAddress &address);
    void failed(const QString &message);

private:
    QThread m_thread;
    SandboxServer *m_server;
};
