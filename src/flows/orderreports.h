// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/orderreport.h>

#include <QCoroTask>

#include <functional>

// Asks for a report, waits until it is made, and brings it. changed(report): as it was asked for, and with every look.
// To give it up, cancel the session. A report changes nothing at the provider's: an answer that is lost is an error
// like any other.
QCoro::Task<Result<DownloadedFile>> makeReport(
    Session &session, OrderReportDraft draft, std::function<void(const OrderReport &)> changed);
