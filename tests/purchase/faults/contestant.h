// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>

#include <QString>

// Whoever buys from a fault server and reports what became of it.
struct Purchase
{
    QString url{};
    QString folder{}; // for its files; empty at first
    QString authorityFile{}; // PEM
    qint64 orders = 0;
    qint64 deadlineMs = 0; // of one request
    qint64 settleMs = 0;
};

Result<QByteArray> buyWithCordboard(const Purchase &purchase); // the report
Result<QByteArray> buyWithSdk(const Purchase &purchase); // the official one, with its defaults
