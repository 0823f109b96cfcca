// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdog.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace {
constexpr std::size_t named = 5;
}

bool Watchdog::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_depth > 0) // it is asked in every thread
        return QApplication::notify(receiver, event);
    // Named before it is handled: handling it may be the receiver's end.
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    const QByteArray what = QByteArray(type ? type : "user event") + " of " + receiver->metaObject()->className();
    QElapsedTimer timer;
    ++m_depth;
    timer.start();
    const bool handled = QApplication::notify(receiver, event);
    const qint64 micros = timer.nsecsElapsed() / 1000;
    --m_depth;
    record(micros, what);
    return handled;
}

void Watchdog::record(qint64 micros, const QByteArray &what)
{
    m_micros.push_back(micros);
    if (m_slowest.size() == named && micros <= m_slowest.back().micros)
        return;
    const auto shorter = [micros](const Slow &slow) { return slow.micros < micros; };
    m_slowest.insert(std::find_if(m_slowest.begin(), m_slowest.end(), shorter), Slow{micros, what});
    if (m_slowest.size() > named)
        m_slowest.pop_back();
}

void Watchdog::reset()
{
    m_micros.clear();
    m_slowest.clear();
}

qint64 Watchdog::percentileMicros(double fraction) const
{
    if (m_micros.empty())
        return 0;
    std::vector<qint64> sorted = m_micros;
    const auto at = sorted.begin() + std::ptrdiff_t(double(sorted.size() - 1) * fraction);
    std::nth_element(sorted.begin(), at, sorted.end());
    return *at;
}

void Watchdog::print(const char *what) const
{
    std::printf("watchdog: %s: %lld events, 99.9th percentile %.2f ms, longest %.2f ms\n", what,
        static_cast<long long>(events()), double(percentileMicros(0.999)) / 1000, double(percentileMicros(1)) / 1000);
    for (const Slow &slow : m_slowest)
        std::printf("watchdog:   %.2f ms %s\n", double(slow.micros) / 1000, slow.what.constData());
    std::fflush(stdout);
}
