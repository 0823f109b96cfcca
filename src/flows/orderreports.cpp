// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderreports.h"

#include <api/reports.h>
#include <flows/pollpace.h>

#include <QCoreApplication>

namespace {

struct ReportsText
{
    Q_DECLARE_TR_FUNCTIONS(OrderReports)
};

// Under whichever path this server has it.
QCoro::Task<Result<OrderReport>> ask(Session &session, OrderReportDraft draft)
{
    auto report = co_await session.call(api::reports::create, draft);
    const int status = report ? 0 : report.error().status;
    if (status == 404 || status == 405)
        report = co_await session.call(api::reports::createElsewhere, draft);
    co_return report;
}

// An unknown status may become a known one.
bool isMade(const OrderReport &report)
{
    return report.status.known() && report.status != ReportStatus::Pending;
}

} // namespace

QCoro::Task<Result<DownloadedFile>> makeReport(
    Session &session, OrderReportDraft draft, std::function<void(const OrderReport &)> changed)
{
    auto report = co_await ask(session, draft);
    PollPace pace;
    while (report && !isMade(*report)) {
        changed(*report);
        co_await pause(session, pace.nextMs(true));
        const QString id = report->id;
        const Nothing nothing;
        report = co_await session.call(api::reports::fetch, nothing, id);
    }
    if (!report)
        co_return report.error();
    changed(*report);
    if (report->status != ReportStatus::Success)
        co_return Error{
            .kind = Error::Kind::Refused, .title = ReportsText::tr("The provider could not make the report.")};
    const QString id = report->id;
    co_return co_await session.download(api::reports::download, id);
}
