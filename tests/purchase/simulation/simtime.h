// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simworld.h"

#include <purchase/promised.h>
#include <purchase/world.h>

// The agenda's time.
class SimTime : public PurchaseTime
{
public:
    SimTime(SimWorld &world, Agenda::Life life)
        : m_world(world)
        , m_life(std::move(life))
    { }

    QDateTime now() const override { return m_world.time(); }
    qint64 elapsedMs() const override { return m_world.agenda.now(); }
    QFuture<void> after(qint64 ms) override
    {
        const auto promise = std::make_shared<QPromise<void>>();
        promise->start();
        m_world.agenda.after(ms, m_life, [promise] { promise->finish(); });
        return promise->future();
    }

private:
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
