// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/embedded.h>

#include <QJsonArray>
#include <QUrl>

// A sandbox of a test's own, in memory, on its own thread and port. Up when the constructor returns; a failure to
// start is fatal. All calls wait for the sandbox's thread, so what they do has happened when they return.
class SandboxFixture
{
public:
    explicit SandboxFixture(SandboxSettings settings = {});
    SandboxFixture(SandboxSettings settings, const QList<sandbox::Route> &routes);
    ~SandboxFixture();

    QUrl url() const { return QUrl(m_address.url); } // "http://127.0.0.1:PORT/v2"
    QByteArray key() const { return m_address.key; }
    const SandboxAddress &address() const { return m_address; }

    // The fields are those of the control API: {"kind": "status", "status": 503, "first": 1}. The fault's id.
    int setFault(const QByteArray &method, const QString &path, QJsonObject fault);
    int hold(const QString &path, const QByteArray &method = {}); // every such request waits, until released
    void release(int fault); // ends any fault
    void clearFaults();

    void advanceClock(qint64 ms);
    QDateTime now();

    // How many such requests came in, answered or not. "*" in the path stands for anything; method empty: any.
    int requestCount(const QByteArray &method, const QString &path);
    int heldRequests(); // waiting without an answer, right now
    int abandonedRequests(); // whose client left before the answer

    // Any other call of the control API: control("GET", "/state?table=meta").
    QJsonObject control(const QByteArray &method, const QString &path, const QJsonObject &json = {});

private:
    EmbeddedSandbox m_sandbox;
    SandboxAddress m_address;
};
