// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit.h"

#include <core/clock.h>

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

static constexpr qint64 rememberedMs = 30'000;
static constexpr qsizetype fewestReads = 10; // fewer say nothing
static constexpr qint64 firstOpenMs = 15'000;
static constexpr qint64 longestOpenMs = 300'000;

void Circuit::learn(const RawAnswer &answer)
{
    if (!answer.bytesLeft)
        return;
    const qint64 nowMs = Clock::instance().elapsedMs();
    const bool isGood = answer.complete && answer.status < 500;
    if (m_isOpen && nowMs < m_openUntil)
        return;
    if (m_isOpen && !isGood)
        return open();
    if (m_isOpen)
        *this = Circuit();
    m_reads.append({nowMs, isGood});
    m_reads.removeIf([nowMs](const Read &read) { return nowMs - read.at > rememberedMs; });
    const auto good = std::ranges::count_if(m_reads, &Read::isGood);
    if (m_reads.size() >= fewestReads && good * 2 <= m_reads.size())
        open();
}

void Circuit::open()
{
    m_openForMs = m_isOpen ? std::min(2 * m_openForMs, longestOpenMs) : firstOpenMs;
    m_openUntil = Clock::instance().elapsedMs() + m_openForMs;
    m_isOpen = true;
    m_reads.clear();
}

std::optional<Error> Circuit::problem() const
{
    if (!m_isOpen)
        return std::nullopt;
    const qint64 leftMs = std::max<qint64>(0, m_openUntil - Clock::instance().elapsedMs());
    const QTime from = Clock::instance().now().addMSecs(leftMs).toLocalTime().time();
    return Error{.kind = Error::Kind::Local,
        .title = QCoreApplication::translate("Api",
            "Too many of the last requests met an error or no answer, so nothing was sent. Orders go out again when "
            "the server answers, from %1 on.")
                     .arg(from.toString(QStringLiteral("HH:mm:ss"))),
        .bytesLeft = false};
}
