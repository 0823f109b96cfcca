// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include <core/phone.h>

namespace sandbox {

QString e164(qint64 number)
{
    return u'+' + QString::number(number);
}

qint64 fromE164(const QString &text)
{
    return phone::isE164(text) ? QStringView(text).mid(1).toLongLong() : 0;
}

} // namespace sandbox
