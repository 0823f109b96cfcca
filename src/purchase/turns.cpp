// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "turns.h"

#include <utility>

QFuture<void> Turns::take()
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    if (std::exchange(m_isTaken, true))
        m_waiting += promise;
    else
        promise->finish();
    return promise->future();
}

void Turns::end()
{
    if (m_waiting.isEmpty())
        m_isTaken = false;
    else
        m_waiting.takeFirst()->finish();
}
