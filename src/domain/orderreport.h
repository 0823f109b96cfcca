// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/openenum.h>
#include <core/schema.h>
#include <domain/orderstatus.h>

#include <QDateTime>

// A table of sub-orders that the provider makes on request (fact sheet 2.5, 3.11).

enum class ReportStatus { Pending, Success, Failed, Expired };
std::span<const EnumName<ReportStatus>> names(ReportStatus);

// Body of a request: what the report is narrowed to; all of it may be left out.
struct OrderReportDraft
{
    OpenEnum<OrderStatus> status{};
    QString countryCode{};
    QString orderId{};
    QString customerReference{};
    QDateTime createdAfter{};
    QDateTime createdBefore{};

    static const Schema schema;
};

struct OrderReport
{
    QString id{};
    OpenEnum<ReportStatus> status{}; // it can be downloaded while this is Success
    QString orderType{};
    OrderReportDraft filters{};
    QDateTime createdAt{};
    QDateTime updatedAt{};

    static const Schema schema;
};
