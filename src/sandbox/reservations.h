// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

namespace sandbox {

struct Context;

// Tries each number on its own; the JSON of the reservation, whatever became of them.
QJsonObject reserve(Context &context, const QString &customerReference, const QList<qint64> &numbers);

// Grants what is pending in it.
void settleReservation(Context &context, qint64 position, qint64 at);

// One reservation as it stands. position: in its table.
QJsonObject reservationJson(Context &context, qint64 position);

} // namespace sandbox
