// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/money.h>

// "USD 1,204.11": a large amount for the eyes. The point is a point in every language, as in all tables.
QString moneyText(const Money &money);
