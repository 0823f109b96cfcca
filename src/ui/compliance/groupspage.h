// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <models/papercolumns.h>
#include <models/papercounters.h>
#include <ui/compliance/compliancepage.h>

#include <QCoroTask>
#include <QTimer>

class CoveredCountries;
class GroupActions;
class GroupDetail;
class QMenu;

// The account's requirement groups: created, answered, submitted, and looked after while reviewers have them.
class GroupsPage : public CompliancePage
{
    Q_OBJECT

public:
    GroupsPage(Workspace &workspace, CoveredCountries *countries);

    void refresh() override;
    bool has(const QString &id) const override { return m_rows.find(id); }
    void create(const RequirementGroupDraft &draft); // asks in a sheet, which the draft prefills

private:
    void layOut();
    void connectParts();
    void look();
    QCoro::Task<> read();
    void take(QList<RequirementGroup> groups);
    void select();
    void submit();
    void fillMenu(QMenu *menu);

    CoveredCountries *m_countries;
    Table<RequirementGroup> &m_rows;
    const QList<Counter<RequirementGroup>> m_rules;
    GroupDetail *m_detail;
    GroupActions *m_actions;
    QTimer m_polling; // while one is in review
    Session m_api; // last: dies first
};
