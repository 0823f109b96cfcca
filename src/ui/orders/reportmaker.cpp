// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportmaker.h"

#include <flows/orderreports.h>
#include <models/states.h>
#include <ui/filesaving.h>
#include <ui/look/accountbar.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/sheet.h>
#include <ui/savedialog.h>
#include <ui/search/choicebox.h>

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr OrderStatus reported[] = {OrderStatus::Pending, OrderStatus::Success, OrderStatus::Failure};

QString wireName(OrderStatus status)
{
    return OpenEnum<OrderStatus>(status).text();
}

ChoiceBox *statusBox()
{
    auto *box = new ChoiceBox;
    QList<ChoiceBox::Choice> choices{ChoiceBox::Choice{{}, ReportMaker::tr("All")}};
    for (const OrderStatus status : reported)
        choices += ChoiceBox::Choice{wireName(status), stateOf(OpenEnum<OrderStatus>(status)).word};
    box->setChoices(choices);
    return box;
}

} // namespace

ReportMaker::ReportMaker(Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_owner(parent)
    , m_api(workspace.client())
{
    connect(&workspace, &Workspace::cancelRequested, this, [this] {
        if (m_api.isIdle())
            return;
        m_api.cancel();
        emit m_workspace.progressed({}, 0, 0);
    });
}

void ReportMaker::ask()
{
    QWidget *window = m_owner->window();
    auto *sheet = new Sheet(tr("Report of sub-orders"), window, window->findChild<AccountBar *>());
    sheet->setAccount({m_workspace.isSandbox(), m_workspace.account().colour}, m_workspace.account().name);
    sheet->setTitle(tr("Report of sub-orders"),
        tr("A table (CSV) that %1 makes. Nothing is changed.").arg(m_workspace.provider().inside));
    auto *status = statusBox();
    auto *country = new QLineEdit;
    auto *reference = new QLineEdit;
    auto *form = new FormColumn(FormColumn::Density::Panel, 104);
    form->addField(tr("Status"), status);
    form->addField(tr("Country"), country)->setHint(tr("Two letters, as DE; empty for all"));
    form->addField(tr("Reference"), reference);
    sheet->body()->addWidget(form);
    connect(sheet->addButton(tr("Cancel")), &QPushButton::clicked, sheet, &QDialog::reject);
    connect(sheet->addPrimary(tr("Make report…")), &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, [this, status, country, reference] {
        OrderReportDraft draft;
        for (const OrderStatus one : reported) {
            if (wireName(one) == status->choice())
                draft.status = one;
        }
        draft.countryCode = country->text().trimmed().toUpper();
        draft.customerReference = reference->text().trimmed();
        askWhere(draft);
    });
    sheet->ask();
    status->setFocus();
}

void ReportMaker::askWhere(const OrderReportDraft &draft)
{
    QFileDialog *dialog = saveDialog(m_owner->window(), tr("sub-orders.csv"), {tr("CSV (*.csv)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, draft](const QString &path) { make(draft, path); });
    dialog->open();
}

void ReportMaker::make(const OrderReportDraft &draft, const QString &path)
{
    m_api.cancel();
    run(draft, path);
}

QCoro::Task<> ReportMaker::run(OrderReportDraft draft, QString path)
{
    const std::function<void(const OrderReport &)> changed = [this](const OrderReport &report) {
        emit m_workspace.progressed(tr("Report: %1").arg(report.status.text()), 0, 1);
    };
    const auto report = co_await makeReport(m_api, draft, changed);
    emit m_workspace.progressed({}, 0, 0);
    if (!report) {
        emit failed(report.error());
        co_return;
    }
    const auto saving = saveFile(path, report->bytes);
    const auto saved = co_await later(m_api, saving);
    if (saved)
        emit written(path);
    else
        emit failed(saved.error());
}
