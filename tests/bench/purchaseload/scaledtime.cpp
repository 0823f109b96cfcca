// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaledtime.h"

#include <QPromise>
#include <QTimer>

#include <cmath>

ScaledTime::ScaledTime(const Client &client, double scale)
    : m_client(client)
    , m_scale(scale)
{
    m_timer.start();
}

qint64 ScaledTime::elapsedMs() const
{
    return qint64(double(m_timer.nsecsElapsed()) / 1e6 / m_scale);
}

QFuture<void> ScaledTime::after(qint64 ms)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    const auto real = std::chrono::milliseconds(qint64(std::ceil(double(ms) * m_scale)));
    QTimer::singleShot(real, &m_context, [promise] { promise->finish(); });
    return promise->future();
}
