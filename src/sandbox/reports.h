// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace sandbox {

class Statement;
struct Context;

extern const QByteArray reportColumns; // of reports
QJsonObject reportJson(Context &context, const Statement &row);

// filters: as the body of a request has them. The position of the report, which is written after a while.
qint64 addReport(Context &context, const QJsonObject &filters, qint64 at);
void finishReport(Context &context, qint64 report, qint64 at); // with the sub orders as they are by then
void expireReport(Context &context, qint64 report, qint64 at);

} // namespace sandbox
