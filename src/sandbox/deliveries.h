// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace sandbox {

class Statement;
struct Context;

// Webhooks as the account's deliveries list them. None leaves this machine: what its receiver answers is part of the
// world, and now and then it is down.
extern const QByteArray deliveryColumns; // of webhook_deliveries
QJsonObject deliveryJson(Context &context, const Statement &row);

void announceOrder(Context &context, qint64 order, qint64 at); // that it is no longer pending

} // namespace sandbox
