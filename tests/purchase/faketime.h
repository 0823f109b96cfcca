// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/world.h>

#include <QPromise>

#include <memory>

// Time that stands still until the test lets it pass.
class FakeTime : public PurchaseTime
{
public:
    explicit FakeTime(qint64 aheadMs = 0)
        : start(QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate).addMSecs(aheadMs))
    { }

    QDateTime now() const override { return start.addMSecs(m_elapsed); }
    qint64 elapsedMs() const override { return m_elapsed; }
    QFuture<void> after(qint64 ms) override
    {
        auto promise = std::make_shared<QPromise<void>>();
        promise->start();
        if (ms > 0)
            m_alarms.append({m_elapsed + ms, promise});
        else
            promise->finish();
        return promise->future();
    }

    // What is due rings; who waits for it runs with the event loop. Whether anything was due.
    bool pass(qint64 ms)
    {
        const auto before = m_alarms.size();
        m_elapsed += ms;
        for (qsizetype i = 0; i < m_alarms.size();) {
            if (m_alarms[i].at <= m_elapsed)
                m_alarms.takeAt(i).promise->finish();
            else
                ++i;
        }
        return m_alarms.size() < before;
    }
    bool isAwaited() const { return !m_alarms.isEmpty(); } // somebody sleeps

    const QDateTime start;

private:
    struct Alarm
    {
        qint64 at = 0;
        std::shared_ptr<QPromise<void>> promise{};
    };

    qint64 m_elapsed = 0;
    QList<Alarm> m_alarms;
};
