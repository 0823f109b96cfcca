// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secondticker.h"

#include <core/clock.h>

std::shared_ptr<SecondTicker> SecondTicker::shared()
{
    static std::weak_ptr<SecondTicker> running;
    auto ticker = running.lock();
    if (!ticker) {
        ticker.reset(new SecondTicker);
        running = ticker;
    }
    return ticker;
}

SecondTicker::SecondTicker()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        next();
        emit ticked();
    });
    next();
}

void SecondTicker::next()
{
    m_timer.start(int(1000 - Clock::instance().now().toMSecsSinceEpoch() % 1000));
}
