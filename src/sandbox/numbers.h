// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sandbox {

// Numbers are kept as integers: +13125550142 is 13125550142.
QString e164(qint64 number);
qint64 fromE164(const QString &text); // 0 when it isn't +E.164

} // namespace sandbox
