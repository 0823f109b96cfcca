// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "realworld.h"

#include <api/orders.h>
#include <purchase/apitransport.h>

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace {

// The provider's clock, and this machine's, which goes on while it sleeps.
class RealTime : public PurchaseTime
{
public:
    explicit RealTime(Client &client)
        : m_client(client)
    { }

    QDateTime now() const override { return m_client.serverNow(); }
    qint64 elapsedMs() const override { return Clock::instance().elapsedMs(); }
    QFuture<void> after(qint64 ms) override
    {
        auto promise = std::make_shared<QPromise<void>>();
        promise->start();
        ring(promise, elapsedMs() + ms);
        return promise->future();
    }

private:
    // Timers stop while the machine sleeps: what fell due then is seen within a second of its waking.
    void ring(const std::shared_ptr<QPromise<void>> &promise, qint64 dueMs)
    {
        constexpr qint64 longestMs = 1000;
        const std::chrono::milliseconds left(std::clamp<qint64>(dueMs - elapsedMs(), 0, longestMs));
        QTimer::singleShot(left, &m_context, [this, promise, dueMs] {
            if (elapsedMs() < dueMs)
                ring(promise, dueMs);
            else
                promise->finish();
        });
    }

    Client &m_client;
    QObject m_context;
};

class RealRandom : public PurchaseRandom
{
public:
    QByteArray bytes(int count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result)
            byte = char(QRandomGenerator::system()->bounded(256));
        return result;
    }
};

} // namespace

PurchaseEngine::World realWorld(Client &client, PurchaseStore &store)
{
    return {store, std::make_unique<RealTime>(client), std::make_unique<RealRandom>(),
        std::make_unique<ApiTransport>(client)};
}
