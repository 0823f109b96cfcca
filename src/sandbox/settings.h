// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// What a client may do to the server before it is cut off.
struct SandboxLimits
{
    int headerBytes = 64 * 1024;
    int bodyBytes = 32 * 1024 * 1024; // the largest document, in base64
    int connections = 256;
    int idleMs = 60'000; // between two requests
    int requestMs = 30'000; // from the first byte of a request to its last
};

// How a sandbox is started.
struct SandboxSettings
{
    quint16 port = 0; // 0: any free one
    QByteArray key{}; // empty: a random one for each start
    QByteArray controlKey{}; // the same
    QString state{QStringLiteral(":memory:")}; // a folder, made when missing, or ":memory:"
    bool fresh = false; // forget what the state holds
    bool putAside = false; // a state of another version gets another name and is no obstacle
    std::optional<quint64> seed{}; // the world; when not given, that of the state, or 1
    std::optional<qint64> owned{}; // numbers owned from the start; when not given, that of the state, or a few
    std::optional<qint64> orders{}; // placed before the start, in place of the usual ones; the same, or 0
    std::optional<double> speed{}; // sandbox seconds per second; when not given, that of the state, or 1
    int activationMs = 2000; // from an order that nothing is asked for to its numbers
    QString unreserved{QStringLiteral("failed")}; // the status of a number that can't be reserved, or "failure"
    int rateLimit = 1000; // requests a second
    SandboxLimits limits{};
};
