// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupspage.h"

#include <api/requirementgroups.h>
#include <domain/attention.h>
#include <ui/compliance/groupactions.h>
#include <ui/compliance/groupdetail.h>
#include <ui/compliance/groupsheet.h>
#include <ui/listtools.h>
#include <ui/look/copying.h>
#include <ui/look/emptystate.h>
#include <ui/look/looktable.h>
#include <ui/papers/answersubject.h>
#include <ui/problemview.h>

#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int reviewLookMs = 15'000;

static PaperList::Names groupListNames()
{
    return {u"groups"_s, GroupsPage::tr("Requirement groups list"), GroupsPage::tr("Filter requirement groups"),
        GroupsPage::tr("Filter: country, type, reference"), GroupsPage::tr("requirement-groups.csv"),
        GroupsPage::tr("No requirement group fits")};
}

GroupsPage::GroupsPage(Workspace &workspace, CoveredCountries *countries)
    : CompliancePage(
        workspace, std::make_unique<Table<RequirementGroup>>(groupColumns(), &RequirementGroup::id), groupListNames())
    , m_countries(countries)
    , m_rows(static_cast<Table<RequirementGroup> &>(list()->rows()))
    , m_rules(groupCounters())
    , m_detail(new GroupDetail(workspace))
    , m_actions(new GroupActions(workspace, list()->problem(), this))
    , m_api(workspace.client())
{
    layOut();
    connectParts();
}

void GroupsPage::layOut()
{
    connect(list()->addButton(tr("New group…")), &QPushButton::clicked, this, [this] { create({}); });
    list()->counters()->show();
    list()->setNothing([this](EmptyState *empty) {
        empty->setText(tr("There is no requirement group yet"),
            tr("A group keeps the answers of one country and type for all your orders there."));
        auto *card = empty->addCard(u"list-add"_s, tr("New requirement group"), tr("Some countries ask for one."));
        connect(card->addButton(tr("Create a group…")), &QPushButton::clicked, this, [this] { create({}); });
    });
    setDetail(m_detail);
}

void GroupsPage::connectParts()
{
    m_polling.setInterval(reviewLookMs);
    connect(&m_polling, &QTimer::timeout, this, &GroupsPage::look);
    connect(list()->counters(), &Counters::currentChanged, this, [this](const QString &key) {
        listtools::narrow(list()->shown(), m_rules, key, m_rows);
        list()->tell();
    });
    connect(list(), &PaperList::currentChanged, this, &GroupsPage::select);
    connect(list(), &PaperList::menuWanted, this, &GroupsPage::fillMenu);
    connect(m_detail, &GroupDetail::answered, this, &GroupsPage::look);
    connect(m_detail, &GroupDetail::submitRequested, this, &GroupsPage::submit);
    connect(m_actions, &GroupActions::changed, this, &GroupsPage::look);
    connect(m_actions, &GroupActions::removed, this, [this](const QString &id) {
        m_rows.removeKeys({id});
        AnswerSubject gone;
        gone.target = {AnswerTarget::Level::Group, id};
        if (Drafts *drafts = this->workspace().drafts())
            drafts->remove(gone.draftSubject()); // of answers that nobody can give any more
        look();
    });
}

void GroupsPage::refresh()
{
    list()->problem()->clear();
    look();
    m_detail->lookAgain();
}

void GroupsPage::look()
{
    m_api.cancel();
    list()->reading();
    read();
}

QCoro::Task<> GroupsPage::read()
{
    const RequirementGroupFilter filter;
    const auto groups = co_await m_api.call(api::requirementgroups::list, filter);
    if (groups)
        take(groups->data);
    else
        list()->failed(groups.error());
}

void GroupsPage::take(QList<RequirementGroup> groups)
{
    std::ranges::stable_sort(groups, std::greater(), &RequirementGroup::updatedAt);
    m_rows.setRows(groups);
    listtools::count(list()->counters(), m_rules, m_rows.rows());
    setWaiting(int(attention::ofGroups(groups, workspace().serverNow()).size()));
    const bool isReviewed =
        std::ranges::any_of(groups, [](const auto &group) { return group.status == GroupStatus::PendingApproval; });
    isReviewed ? m_polling.start() : m_polling.stop();
    list()->came();
}

void GroupsPage::select()
{
    if (const RequirementGroup *group = m_rows.find(list()->current()))
        m_detail->show(*group);
    else
        m_detail->clear();
}

void GroupsPage::submit()
{
    m_actions->submit(m_detail->group());
}

void GroupsPage::create(const RequirementGroupDraft &draft)
{
    auto *sheet = new GroupSheet(workspace(), m_countries, draft, window());
    connect(sheet, &GroupSheet::added, this, [this](const RequirementGroup &group) {
        m_rows.upsert(group);
        list()->select(group.id);
        look();
    });
    sheet->ask();
}

void GroupsPage::fillMenu(QMenu *menu)
{
    menu->addAction(tr("New group…"), this, [this] { create({}); });
    const RequirementGroup *group = m_rows.find(list()->current());
    if (!group)
        return;
    if (group->canBeSubmitted())
        menu->addAction(tr("Submit for approval"), this, &GroupsPage::submit);
    menu->addAction(tr("Copy the group’s id"), this, [this, id = group->id] { look::copy(id, this); });
    menu->addAction(tr("Delete…"), this, [this, chosen = *group] { m_actions->remove(chosen); });
}
