// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/client.h>
#include <purchase/world.h>

#include <QElapsedTimer>

// Time in which the engine's waits are shorter than they say. The provider's clock stays what it is.
class ScaledTime : public PurchaseTime
{
public:
    ScaledTime(const Client &client, double scale); // scale: seconds of ours for one of the engine's

    QDateTime now() const override { return m_client.serverNow(); }
    qint64 elapsedMs() const override;
    QFuture<void> after(qint64 ms) override;

private:
    const Client &m_client;
    const double m_scale;
    QElapsedTimer m_timer;
    QObject m_context;
};
