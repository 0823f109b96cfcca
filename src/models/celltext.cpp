// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

QString localTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString withZone(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss t"_s) : QString();
}

QString featureWords(const QStringList &names)
{
    QStringList words;
    for (const auto &feature : cell::features()) {
        if (names.contains(QLatin1StringView(feature.name)))
            words << CellText::tr(feature.word);
    }
    return words.join(", "_L1);
}

QString countdownText(const CountdownCell &countdown, const QDateTime &now)
{
    if (!countdown.until.isValid())
        return {};
    return now < countdown.until ? cell::holdLeft(now, countdown.until) : cell::lapsedAt(now, countdown.until);
}

QString twoLineText(const TwoLineCell &cell)
{
    return cell.detail.isEmpty() ? cell.title : cell.title + u" · "_s + cell.detail;
}

// Deadlines are days away, holds are never more than they last.
QString timeLeftText(const QVariant &value, const QDateTime &now)
{
    if (value.userType() == qMetaTypeId<StateCell>())
        return value.value<StateCell>().word;
    const auto clock = value.value<CountdownCell>();
    if (!clock.until.isValid())
        return {};
    return now < clock.until ? cell::timeLeft(now, clock.until) : cell::lapsedAt(now, clock.until);
}

QString fractionText(const FractionCell &fraction)
{
    return fraction.total > 0 ? u"%1/%2"_s.arg(QString::number(fraction.done), QString::number(fraction.total))
                              : QString();
}

} // namespace

QString cellText(CellKind kind, const QVariant &value, const QDateTime &now)
{
    switch (kind) {
    case CellKind::Text:
    case CellKind::Quiet:
    case CellKind::Phone:
    case CellKind::Id:
    case CellKind::Action:
        return value.toString();
    case CellKind::Money:
        return value.isValid() ? value.value<Money>().text() : QString();
    case CellKind::State:
        return value.value<StateCell>().word;
    case CellKind::Countdown:
    case CellKind::Deadline:
        return countdownText(value.value<CountdownCell>(), now);
    case CellKind::TwoLines:
        return twoLineText(value.value<TwoLineCell>());
    case CellKind::TimeLeft:
        return timeLeftText(value, now);
    case CellKind::Fraction:
    case CellKind::Comments:
        return fractionText(value.value<FractionCell>());
    case CellKind::Features:
        return featureWords(value.toStringList());
    case CellKind::Tags:
        return value.toStringList().join(", "_L1);
    case CellKind::Count:
        return value.isValid() ? QString::number(value.toLongLong()) : QString();
    case CellKind::Date:
        return value.userType() == QMetaType::QString ? value.toString() : localTime(value.toDateTime());
    case CellKind::YesNo:
        return value.isValid() ? value.toBool() ? CellText::tr("yes") : CellText::tr("no") : QString();
    case CellKind::Check:
        return {};
    }
    return {};
}

QString cellToolTip(CellKind kind, const QVariant &value)
{
    switch (kind) {
    case CellKind::Phone:
    case CellKind::Id:
        return value.toString();
    case CellKind::TwoLines:
        return value.value<TwoLineCell>().detail;
    case CellKind::Countdown:
    case CellKind::Deadline:
    case CellKind::TimeLeft:
        return withZone(value.value<CountdownCell>().until);
    case CellKind::Date:
        return withZone(value.toDateTime());
    case CellKind::Features:
        return featureWords(value.toStringList());
    case CellKind::Tags:
        return value.toStringList().join(", "_L1);
    case CellKind::Comments: {
        const auto comments = value.value<FractionCell>();
        return comments.total > 0 ? CellText::tr("%n comment(s)", nullptr, comments.total) + u", "_s
                + CellText::tr("%n not read", nullptr, comments.done)
                                  : QString();
    }
    default:
        return {};
    }
}

QString cell::timeLeft(const QDateTime &now, const QDateTime &until)
{
    const qint64 seconds = qMax<qint64>(0, (now.msecsTo(until) + 999) / 1000);
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (hours >= 24)
        return CellText::tr("%1 d %2:%3").arg(QString::number(hours / 24), two(hours % 24), two(minutes % 60));
    if (hours > 0)
        return two(hours) + u':' + two(minutes % 60) + u':' + two(seconds % 60);
    return two(minutes) + u':' + two(seconds % 60);
}

// The server tells its time in whole seconds: what has just begun seems to last a little more than it does.
QString cell::holdLeft(const QDateTime &now, const QDateTime &until)
{
    constexpr qint64 holdMs = 30 * 60 * 1000;
    constexpr qint64 slackMs = 1500;
    const qint64 over = now.msecsTo(until) - holdMs;
    return timeLeft(over > 0 && over <= slackMs ? until.addMSecs(-holdMs) : now, until);
}

QString cell::lapsedAt(const QDateTime &now, const QDateTime &until)
{
    const QDateTime local = until.toLocalTime();
    if (local.date() != now.toLocalTime().date())
        return CellText::tr("on %1").arg(QLocale().toString(local.date(), QLocale::ShortFormat));
    return CellText::tr("at %1").arg(local.toString(u"HH:mm"_s));
}

QList<cell::Feature> cell::features()
{
    return {
        {u'S', "sms", QT_TRANSLATE_NOOP("CellText", "SMS")},
        {u'M', "mms", QT_TRANSLATE_NOOP("CellText", "MMS")},
        {u'V', "voice", QT_TRANSLATE_NOOP("CellText", "Voice")},
        {u'F', "fax", QT_TRANSLATE_NOOP("CellText", "Fax")},
        {u'E', "emergency", QT_TRANSLATE_NOOP("CellText", "Emergency")},
    };
}
