// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retry.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retry {

static constexpr qint64 atLeastMs = 1000;
static constexpr qint64 farFuture = 10LL * 365 * 24 * 3600; // seconds; keeps the arithmetic from overflowing

static std::optional<qint64> wholeSeconds(const QByteArray &header)
{
    bool ok = false;
    const double seconds = header.trimmed().toDouble(&ok); // some write 1.5
    if (!ok || seconds != seconds)
        return std::nullopt;
    return qint64(std::clamp(seconds, -1.0, double(farFuture)) * 1000);
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

qint64 retryAfterMs(const QByteArray &header, const QDateTime &serverNow)
{
    if (const auto ms = wholeSeconds(header))
        return std::max(*ms, atLeastMs);
    const QDateTime date = httpDate(header);
    return date.isValid() ? std::max(serverNow.msecsTo(date), atLeastMs) : -1;
}

qint64 resetMs(const QByteArray &header)
{
    const auto ms = wholeSeconds(header);
    return ms ? std::max(*ms, atLeastMs) : -1;
}

bool isTransient(const RawAnswer &answer)
{
    if (!answer.complete)
        return answer.kind == Error::Kind::Offline || answer.kind == Error::Kind::Timeout
            || answer.kind == Error::Kind::Interrupted;
    switch (answer.status) {
    case 408:
    case 425:
    case 429:
        return true;
    case 501:
    case 505:
        return false; // it will not learn to do so by itself
    default:
        return answer.status >= 500 && answer.status < 600;
    }
}

qint64 backoffMs(const RetryPolicy &policy, int tries)
{
    const qint64 ceiling = std::min(policy.capMs, policy.baseMs << std::clamp(tries - 1, 0, 16));
    const double random = policy.random ? policy.random() : QRandomGenerator::global()->generateDouble();
    return qint64(random * double(ceiling));
}

} // namespace retry
