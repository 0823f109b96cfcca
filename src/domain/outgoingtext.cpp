// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoingtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool outgoing::looksLikeKey(QStringView text)
{
    // The provider's keys by their beginning; others by what no word has: a long run of letters in both cases and
    // digits.
    static const QRegularExpression known(u"KEY[0-9A-Za-z_]{16,}"_s);
    static const QRegularExpression random(
        u"(?=[0-9A-Za-z_-]{32})(?=[A-Za-z_-]*[0-9])(?=[0-9a-z_-]*[A-Z])(?=[0-9A-Z_-]*[a-z])[0-9A-Za-z_-]{32,}"_s);
    return known.match(text).hasMatch() || random.match(text).hasMatch();
}
