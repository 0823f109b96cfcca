// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "realworld.h"

#include <api/orders.h>
#include <purchase/apitransport.h>

#include <QRandomGenerator>
#include <QTimer>

namespace {

// The provider's clock and Qt's timers.
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
        QTimer::singleShot(std::chrono::milliseconds(ms), &m_context, [promise] { promise->finish(); });
        return promise->future();
    }

private:
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
