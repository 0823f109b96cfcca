// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include <pwd.h>
#include <unistd.h>

QString personHere()
{
    const passwd *user = ::getpwuid(::geteuid());
    if (!user)
        return QString::number(::geteuid());
    // The first of the fields that are kept with a user; room and telephone come after it.
    const QString realName = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
    return realName.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : realName;
}
