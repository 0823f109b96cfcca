// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <flows/groupuses.h>
#include <models/filterproxy.h>
#include <models/papercolumns.h>
#include <models/table.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QWidget>

class ActionBar;
class AddressList;
class DocumentNames;
class LookTable;
class PlainLabel;
class ProblemView;
class RequirementBook;
class QPushButton;

// Where the answers of a group are used, and which waiting orders have others: what would change there, line by line,
// and one button that changes it.
class GroupSpread : public QWidget
{
    Q_OBJECT

public:
    GroupSpread(Workspace &workspace, AddressList *addresses, QWidget *parent = nullptr);

    void setGroup(const RequirementGroup &group); // reads where it is used, unless that is known
    void look(); // again
    int changes() const; // orders that would be changed
    int uses() const { return int(m_uses.size()); }

signals:
    void changed(); // other orders, or others that would be changed

private:
    void layOut();
    QCoro::Task<> read();
    QCoro::Task<> apply();
    PlaceFacts facts() const;
    void show();
    QList<UseRow> rowsOf(const GroupUse &use) const;
    void learnDocuments();
    bool isDocument(const QString &requirementId) const;
    QString valueText(const QString &requirementId, const QString &value) const;
    void tellOutcome(const GroupUse &use, const AnswerResult &result);
    void tell();
    void openOrder();

    Workspace &m_workspace;
    RequirementGroup m_group;
    AddressList *m_addresses;
    RequirementBook *m_book;
    DocumentNames *m_documents;
    QList<GroupUse> m_uses;
    bool m_isAll = true;
    bool m_isRead = false;
    bool m_isApplying = false;
    QHash<QString, StateCell> m_outcomes; // by sub-order, of what was just applied
    Table<UseRow> m_rows;
    FilterProxy m_shown;
    PlainLabel *m_note;
    ProblemView *m_problem;
    LookTable *m_table;
    ActionBar *m_bar;
    QPushButton *m_apply = nullptr;
    Session m_api; // last: die first
    Session m_applying;
};
