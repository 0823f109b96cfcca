// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Money;

namespace sandbox {

// Numbers are kept as integers: +13125550142 is 13125550142.
QString e164(qint64 number);
qint64 fromE164(const QString &text); // 0 when it isn't +E.164
qint64 fromQuery(const QString &text); // the same of a query, where a "+" that came unescaped is a space

// Money as the provider writes it: "12.50", without signs of its currency or thousands.
QString decimal(const Money &money);

} // namespace sandbox
