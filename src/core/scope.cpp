// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scope.h"

#include <algorithm>
#include <limits>

void Scope::cancel()
{
    while (!m_waits.isEmpty())
        m_waits.takeFirst()->cancel();
}

Wait::Wait(Scope &scope)
    : m_scope(&scope)
{
    scope.m_waits.append(this);
}

Wait::~Wait()
{
    if (m_scope)
        m_scope->m_waits.removeOne(this);
}

void Wait::throwIfCancelled() const
{
    if (m_cancelled)
        throw Scope::Cancelled();
}

void Wait::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    if (m_scope)
        m_scope->m_waits.removeOne(this);
    m_scope = nullptr;
    if (m_waiter)
        m_waiter.resume(); // may destroy this
}

void Wait::cancel()
{
    m_scope = nullptr;
    m_finished = true;
    m_cancelled = true;
    abandon();
    if (m_waiter)
        m_waiter.resume(); // may destroy this
}

Pause::State::State(Scope &scope, qint64 ms)
    : Wait(scope)
{
    m_timer.setSingleShot(true);
    QObject::connect(
        &m_timer, &QTimer::timeout, context(), [this] { finish(); }, Qt::QueuedConnection);
    m_timer.start(int(std::clamp<qint64>(ms, 0, std::numeric_limits<int>::max())));
}
