// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suborderactions.h"

#include <api/orders.h>
#include <api/requirementgroups.h>
#include <core/shortid.h>
#include <flows/recorded.h>
#include <ui/look/accountbar.h>
#include <ui/look/banner.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/plainlabel.h>
#include <ui/look/sheet.h>
#include <ui/look/typedcount.h>
#include <ui/problemview.h>
#include <ui/search/choicebox.h>

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const SubOrder &subOrder)
{
    return subOrder.countryCode + u' ' + displayName(subOrder.type);
}

Sheet *sheetFor(const Workspace &workspace, const QString &name, QWidget *owner)
{
    QWidget *window = owner->window();
    auto *sheet = new Sheet(name, window, window->findChild<AccountBar *>());
    sheet->setAccount({workspace.isSandbox(), workspace.account().colour}, workspace.account().name);
    return sheet;
}

// What can't be undone takes more than a key that was pressed once too often.
void askForCount(Sheet *sheet, qint64 count, QPushButton *go)
{
    auto *banner = new Banner(Tone::NeedsYou);
    banner->setText({}, SubOrderActions::tr("Type %1 to go on.").arg(QString::number(count)));
    auto *field = new TypedCount(count);
    banner->addWidget(field);
    sheet->body()->addWidget(banner);
    const auto adopt = [field, go] { go->setEnabled(field->isRight()); };
    QObject::connect(field, &QLineEdit::textChanged, go, adopt);
    adopt();
}

} // namespace

SubOrderActions::SubOrderActions(Workspace &workspace, ProblemView *problem, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_problem(problem)
    , m_owner(parent)
    , m_api(workspace.client())
{ }

void SubOrderActions::cancel(const SubOrder &subOrder)
{
    Sheet *sheet = sheetFor(m_workspace, tr("Confirm cancellation"), m_owner);
    sheet->setTitle(tr("Cancel %1?").arg(nameOf(subOrder)), shortId(subOrder.id));
    auto *meaning = new PlainLabel(
        tr("%n number(s) go back to %1, where others can buy them. ", nullptr, int(subOrder.phoneNumbersCount))
            .arg(m_workspace.provider().inside)
        + tr("What was answered so far is not looked at any more. The other parts of the order stay. This can’t "
             "be undone."));
    meaning->setWordWrap(true);
    sheet->body()->addWidget(meaning);
    QPushButton *keep = sheet->addButton(tr("Keep it"));
    QPushButton *go = sheet->addButton(tr("Cancel sub-order"));
    go->setProperty("danger", true);
    askForCount(sheet, subOrder.phoneNumbersCount, go);
    connect(keep, &QPushButton::clicked, sheet, &QDialog::reject);
    connect(go, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, [this, subOrder] { cancelNow(subOrder); });
    sheet->ask();
    keep->setFocus();
}

QCoro::Task<> SubOrderActions::cancelNow(SubOrder subOrder)
{
    m_problem->clear();
    const Change change{Deed::Kind::CancelSubOrder, {subOrder.id}, {}};
    const Nothing nothing;
    const auto cancelled =
        co_await recorded(m_api, m_workspace.record(), change, api::orders::cancelSubOrder, nothing, subOrder.id);
    if (cancelled)
        m_problem->setDone(tr("%1 was cancelled.").arg(nameOf(subOrder)), {});
    else
        tell(cancelled.error(), tr("It is not known whether %1 was cancelled.").arg(nameOf(subOrder)));
    emit changed(subOrder.orderId);
}

void SubOrderActions::assignGroup(const SubOrder &subOrder)
{
    chooseGroup(subOrder);
}

QCoro::Task<> SubOrderActions::chooseGroup(SubOrder subOrder)
{
    m_problem->clear();
    RequirementGroupFilter filter;
    filter.action = u"ordering"_s;
    filter.countryCode = subOrder.countryCode;
    const auto groups = co_await m_api.call(api::requirementgroups::list, filter);
    if (!groups) {
        m_problem->setProblem(groups.error(), m_workspace.provider());
        co_return;
    }
    QList<RequirementGroup> fitting = groups->data;
    fitting.removeIf([&subOrder](const RequirementGroup &group) { return !group.fits(subOrder); });
    offer(subOrder, fitting);
}

void SubOrderActions::offer(const SubOrder &subOrder, const QList<RequirementGroup> &groups)
{
    Sheet *sheet = sheetFor(m_workspace, tr("Assign requirement group"), m_owner);
    sheet->setTitle(tr("Answers for %1 from a group").arg(nameOf(subOrder)),
        groups.isEmpty() ? tr("There is no group of this country and type that has all its answers.")
                         : tr("Answers that are approved already stay. Later changes of the group are not followed."));
    auto *box = new ChoiceBox;
    QList<ChoiceBox::Choice> choices;
    for (const RequirementGroup &group : groups)
        choices += ChoiceBox::Choice{group.id,
            u"%1 · %2"_s.arg(
                group.customerReference.isEmpty() ? shortId(group.id) : group.customerReference, group.status.text())};
    box->setChoices(choices);
    auto *form = new FormColumn(FormColumn::Density::Panel, 104);
    form->addField(tr("Requirement group"), box);
    form->setVisible(!groups.isEmpty());
    sheet->body()->addWidget(form);
    QPushButton *keep = sheet->addButton(tr("Cancel"));
    connect(keep, &QPushButton::clicked, sheet, &QDialog::reject);
    if (!groups.isEmpty()) {
        connect(sheet->addPrimary(tr("Assign")), &QPushButton::clicked, sheet, &QDialog::accept);
        connect(sheet, &QDialog::accepted, this, [this, subOrder, box] { assignNow(subOrder, box->choice()); });
    }
    sheet->ask();
    if (groups.isEmpty())
        keep->setFocus();
    else
        box->setFocus();
}

QCoro::Task<> SubOrderActions::assignNow(SubOrder subOrder, QString groupId)
{
    const Change change{Deed::Kind::AssignGroup, {subOrder.id, groupId}, {}};
    const GroupAssignment assignment{groupId};
    const auto assigned =
        co_await recorded(m_api, m_workspace.record(), change, api::orders::assignGroup, assignment, subOrder.id);
    if (assigned)
        m_problem->setDone(tr("The answers of the group were given."), {});
    else
        tell(assigned.error(), tr("It is not known whether the group was assigned."));
    emit changed(subOrder.orderId);
}

void SubOrderActions::tell(const Error &error, const QString &doubt)
{
    if (isRefusal(error))
        m_problem->setProblem(error, m_workspace.provider());
    else
        m_problem->setText(doubt, tr("The order is being looked at again."));
}
