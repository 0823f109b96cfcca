// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simworld.h"

#include <purchase/world.h>

#include <QPromise>

// A promise that is kept when its time has come; not at all if the life that waits for it ends before.
template <class T>
std::shared_ptr<QPromise<T>> promised()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

// The agenda's time.
class SimTime : public PurchaseTime
{
public:
    SimTime(SimWorld &world, Agenda::Life life)
        : m_world(world)
        , m_life(std::move(life))
    { }

    QDateTime now() const override { return start().addMSecs(m_world.agenda.now()); }
    qint64 elapsedMs() const override { return m_world.agenda.now(); }
    QFuture<void> after(qint64 ms) override
    {
        const auto promise = promised<void>();
        m_world.agenda.after(ms, m_life, [promise] { promise->finish(); });
        return promise->future();
    }

private:
    static QDateTime start()
    {
        static const QDateTime start = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);
        return start;
    }

    SimWorld &m_world;
    const Agenda::Life m_life;
};

class SimRandom : public PurchaseRandom
{
public:
    explicit SimRandom(SimWorld &world)
        : m_world(world)
    { }

    QByteArray bytes(int count) override
    {
        QByteArray bytes;
        while (bytes.size() < count)
            bytes += char(m_world.dice.between(0, 255));
        return bytes;
    }

private:
    SimWorld &m_world;
};
