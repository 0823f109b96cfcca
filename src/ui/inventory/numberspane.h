// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/counters.h>
#include <models/filterproxy.h>
#include <ui/listmemory.h>
#include <ui/pane.h>
#include <ui/workspace.h>

#include <QTimer>

#include <memory>

class Counters;
class CsvExport;
class EmptyState;
class InventoryReader;
class LookTable;
class OverviewRow;
class ProblemView;
class QLineEdit;
class QStackedWidget;
class SecondTicker;
class TitleRow;

// The numbers of the account. Read when the pane is first shown; rows appear as they come.
class NumbersPane : public Pane
{
    Q_OBJECT

public:
    explicit NumbersPane(Workspace &workspace, QWidget *parent = nullptr);
    ~NumbersPane() override;

    void refresh() override;
    void focusFilter() override;
    void find(const QString &what) override;
    bool escape() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void follow();
    void tell();
    void tellCount(); // and its age
    void tellEmpty();
    void recount();
    void showMenu(const QPoint &position);

    Workspace &m_workspace;
    Table<InventoryNumber> &m_numbers;
    const QList<Counter<InventoryNumber>> m_rules;
    FilterProxy m_proxy;
    TitleRow *m_title;
    OverviewRow *m_overview;
    Counters *m_counters;
    QLineEdit *m_filter;
    ProblemView *m_problem;
    QStackedWidget *m_place; // the table, or why it is empty
    LookTable *m_table;
    EmptyState *m_empty;
    CsvExport *m_export;
    ListMemory m_memory;
    QTimer m_typing; // the filter follows when the fingers rest
    QTimer m_counting;
    std::shared_ptr<SecondTicker> m_ticker;
    InventoryReader *m_reader;
};
