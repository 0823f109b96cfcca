// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include <core/money.h>
#include <core/phone.h>

using namespace Qt::StringLiterals;

namespace sandbox {

QString e164(qint64 number)
{
    return u'+' + QString::number(number);
}

qint64 fromE164(const QString &text)
{
    return phone::isE164(text) ? QStringView(text).mid(1).toLongLong() : 0;
}

qint64 fromQuery(const QString &text)
{
    return fromE164(text.startsWith(u' ') ? u'+' + text.mid(1) : text);
}

QString decimal(const Money &money)
{
    constexpr qint64 cent = 10'000;
    const qint64 cents = qAbs(money.micros) / cent;
    const QString part = QString::number(cents % 100).rightJustified(2, u'0');
    return (money.micros < 0 ? u"-"_s : QString()) + QString::number(cents / 100) + u'.' + part;
}

} // namespace sandbox
