// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

// Ages as an operator reads them: "12 s", "4 min", "3 h", "2 d".
namespace statustext {

QString age(const QDateTime &then, const QDateTime &now);
QString synced(const QDateTime &then, const QDateTime &now); // "synced 12 s ago"; "not synced yet" without a time

} // namespace statustext
