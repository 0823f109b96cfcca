// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelimit.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct TimeLimitText
{
    Q_DECLARE_TR_FUNCTIONS(TimeLimit)
};

struct Wording
{
    const char *pattern; // with %1 for "(\d+) (unit)"
    TimeLimit::Kind kind;
};

// Looked for in this order.
constexpr Wording wordings[] = {
    {"(?:less than|no(?:t)? (?:more|older) than|at most|under|up to|maximum) %1", TimeLimit::Kind::MaxAge},
    {"(?:within|in|during|from) the (?:last|past) %1", TimeLimit::Kind::MaxAge},
    {"at least %1 ago", TimeLimit::Kind::MinAge},
    {"(?:within|in)(?: the next)? %1", TimeLimit::Kind::Ahead},
};

TimeLimit::Unit unitOf(const QString &name)
{
    if (name.startsWith(u'd'))
        return TimeLimit::Unit::Day;
    if (name.startsWith(u'w'))
        return TimeLimit::Unit::Week;
    return name.startsWith(u'm') ? TimeLimit::Unit::Month : TimeLimit::Unit::Year;
}

QDate moved(const QDate &day, int amount, TimeLimit::Unit unit)
{
    switch (unit) {
    case TimeLimit::Unit::Day:
        return day.addDays(amount);
    case TimeLimit::Unit::Week:
        return day.addDays(7 * amount);
    case TimeLimit::Unit::Month:
        return day.addMonths(amount);
    case TimeLimit::Unit::Year:
        break;
    }
    return day.addYears(amount);
}

} // namespace

TimeLimit TimeLimit::parse(const QString &words)
{
    constexpr qsizetype longest = 300;
    const QString text = words.left(longest).toLower().simplified();
    for (const Wording &wording : wordings) {
        const QRegularExpression expression(
            QString::fromLatin1(wording.pattern).arg(u"([0-9]{1,3}) (day|week|month|year)s?"_s));
        if (const auto match = expression.match(text); match.hasMatch())
            return {wording.kind, match.captured(1).toInt(), unitOf(match.captured(2))};
    }
    static const QRegularExpression current(u"\\b(not expired|unexpired|current|valid|in force)\\b"_s);
    return {current.match(text).hasMatch() ? Kind::NotExpired : Kind::None};
}

QDate TimeLimit::before(const QDate &day) const
{
    return moved(day, -amount, unit);
}

QDate TimeLimit::after(const QDate &day) const
{
    return moved(day, amount, unit);
}

QString TimeLimit::span() const
{
    switch (unit) {
    case Unit::Day:
        return TimeLimitText::tr("%n day(s)", nullptr, amount);
    case Unit::Week:
        return TimeLimitText::tr("%n week(s)", nullptr, amount);
    case Unit::Month:
        return TimeLimitText::tr("%n month(s)", nullptr, amount);
    case Unit::Year:
        break;
    }
    return TimeLimitText::tr("%n year(s)", nullptr, amount);
}
