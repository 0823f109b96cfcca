// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <models/counters.h>
#include <models/filterproxy.h>
#include <ui/listmemory.h>
#include <ui/pane.h>
#include <ui/workspace.h>

class Counters;
class CsvExport;
class EmptyState;
class ExtensionFrame;
class HeldBar;
class Holdings;
class LookTable;
class ProblemView;
class QPushButton;
class QStackedWidget;
class TitleRow;

// The numbers that are held, and for how long still.
class ReservedPane : public Pane
{
    Q_OBJECT

public:
    explicit ReservedPane(Workspace &workspace, QWidget *parent = nullptr);
    ~ReservedPane() override;

    void refresh() override;
    void focusFilter() override;
    void find(const QString &what) override;
    bool escape() override;

private:
    void layOut();
    void connectParts();
    QStringList selectedKeys() const; // of rows that are held
    QList<HeldNumber> rowsOf(const QStringList &keys) const;
    void act(const QModelIndex &index);
    QCoro::Task<> extend(QStringList keys);
    void releaseSelected();
    void buySelected();
    void follow(); // rows, or how some of them stand
    void tellTime();
    void tellSelection();
    void tellEmpty();
    void showMenu(const QPoint &position);

    Workspace &m_workspace;
    Table<HeldNumber> &m_held;
    const QList<Counter<HeldNumber>> m_rules;
    Holdings *m_holdings;
    FilterProxy m_proxy;
    TitleRow *m_title;
    QPushButton *m_extendAll;
    Counters *m_counters;
    ExtensionFrame *m_outcome;
    ProblemView *m_problem;
    QStackedWidget *m_place; // the table, or why it is empty
    LookTable *m_table;
    EmptyState *m_empty;
    CsvExport *m_export;
    HeldBar *m_bar;
    ListMemory m_memory;
    bool m_extending = false;
    Session m_api; // last: dies first
};
