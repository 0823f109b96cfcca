// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(logApi)       // requests: method, path, status, time; never a body, never a key
Q_DECLARE_LOGGING_CATEGORY(logContract)  // answers that differ from the API's description
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logPurchase)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)

namespace logging {

// Text that may be logged: keys, bearer tokens and long encoded runs are blanked, phone numbers keep four digits.
QString redacted(QString text);

// Puts redacted() in front of every message of the program, Qt's own included; of those, debug output is dropped.
void install();

}
