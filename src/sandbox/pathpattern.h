// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace sandbox {

// "/number_orders/*" as a test of paths: "*" stands for any run of characters, all else for itself.
inline QRegularExpression pathPattern(const QString &text)
{
    const QString escaped = QRegularExpression::escape(text).replace(QLatin1String("\\*"), QLatin1String(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(escaped));
}

} // namespace sandbox
