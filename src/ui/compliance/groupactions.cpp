// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupactions.h"

#include <api/requirementgroups.h>
#include <flows/recorded.h>
#include <ui/compliance/papersheet.h>
#include <ui/problemview.h>

#include <QWidget>

static QString nameOf(const RequirementGroup &group)
{
    const QString kind = group.countryCode + u' ' + displayName(group.type);
    return group.customerReference.isEmpty() ? kind : QString(kind + QLatin1String(", ") + group.customerReference);
}

GroupActions::GroupActions(Workspace &workspace, ProblemView *problem, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_problem(problem)
    , m_owner(parent)
    , m_api(workspace.client())
{ }

void GroupActions::submit(const RequirementGroup &group)
{
    submitNow(group);
}

QCoro::Task<> GroupActions::submitNow(RequirementGroup group)
{
    m_problem->clear();
    const Change change{Deed::Kind::SubmitGroup, {group.id}, group.customerReference};
    const Nothing nothing;
    const auto submitted =
        co_await recorded(m_api, m_workspace.record(), change, api::requirementgroups::submit, nothing, group.id);
    if (submitted)
        m_problem->setDone(tr("%1 was submitted.").arg(nameOf(group)), tr("Its reviewers look at it now."));
    else
        tell(submitted.error(), tr("It is not known whether %1 was submitted.").arg(nameOf(group)));
    emit changed();
}

void GroupActions::remove(const RequirementGroup &group)
{
    papersheet::askToDelete(m_workspace, m_owner, tr("Delete the requirement group?"), nameOf(group),
        tr("Its answers are lost. Orders that were answered from it keep theirs. This can’t be undone."),
        [this, group] { removeNow(group); });
}

QCoro::Task<> GroupActions::removeNow(RequirementGroup group)
{
    m_problem->clear();
    const Change change{Deed::Kind::DeleteGroup, {group.id}, group.customerReference};
    const Nothing nothing;
    const auto gone =
        co_await recorded(m_api, m_workspace.record(), change, api::requirementgroups::remove, nothing, group.id);
    if (gone) {
        m_problem->setDone(tr("%1 was deleted.").arg(nameOf(group)), {});
        emit removed(group.id);
    } else {
        tell(gone.error(), tr("It is not known whether %1 was deleted.").arg(nameOf(group)));
        emit changed();
    }
}

void GroupActions::tell(const Error &error, const QString &doubt)
{
    if (isRefusal(error))
        m_problem->setProblem(error, m_workspace.provider());
    else
        m_problem->setText(doubt, tr("The list is read again."));
}
