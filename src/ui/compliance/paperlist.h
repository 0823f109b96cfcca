// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/filterproxy.h>
#include <models/table.h>
#include <ui/listmemory.h>
#include <ui/workspace.h>

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class Counters;
class CsvExport;
class EmptyState;
class LookTable;
class ProblemView;
class SecondTicker;
class TitleRow;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

// A list of papers as every page of the pane has one: counters, filter, table or why it is empty, and the tools for it.
class PaperList : public QWidget
{
    Q_OBJECT

public:
    struct Names
    {
        QString key{}; // its columns and filter are kept under it
        QString table{}; // accessible
        QString filter{}; // accessible
        QString placeholder{};
        QString file{}; // of an export
        QString noneFits{};
    };

    PaperList(Workspace &workspace, std::unique_ptr<AbstractTable> rows, const Names &names, QWidget *parent = nullptr);
    ~PaperList() override;

    TitleRow *tools() const { return m_tools; } // to be put above it; what is added stands before the list's own
    Counters *counters() const { return m_counters; } // hidden until it has items
    ProblemView *problem() const { return m_problem; }
    LookTable *table() const { return m_table; }
    AbstractTable &rows() { return *m_rows; }
    FilterProxy &shown() { return m_shown; }
    void addChoice(QWidget *box); // before the filter field
    QPushButton *addButton(const QString &text); // above it, before the tools
    void setNothing(std::function<void(EmptyState *)> tell); // fills it in where there are no rows at all

    bool wasRead() const { return m_isReading || m_readAt.isValid(); } // or is being
    QString current() const; // key of the current row; empty: none
    void select(const QString &key); // now, or when it comes
    void reading(); // is under way
    void came(); // the rows are those of now
    void failed(const Error &error); // they could not be read
    void tell();
    void focusFilter();
    bool escape();

signals:
    void currentChanged();
    void menuWanted(QMenu *menu); // to be filled before what every list's menu ends with
    void retryRequested();

private:
    void layOut(const Names &names);
    void connectParts();
    void selectSome();
    void tellAge();
    void tellEmpty();
    void showAll();
    void showMenu(const QPoint &position);

    Workspace &m_workspace;
    const std::unique_ptr<AbstractTable> m_rows;
    const QString m_noneFits;
    FilterProxy m_shown;
    TitleRow *m_tools;
    Counters *m_counters;
    QHBoxLayout *m_filters = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QLineEdit *m_filter;
    ProblemView *m_problem;
    QStackedWidget *m_place;
    LookTable *m_table;
    EmptyState *m_empty;
    CsvExport *m_export;
    ListMemory m_memory;
    std::function<void(EmptyState *)> m_nothing;
    std::shared_ptr<SecondTicker> m_ticker;
    QTimer m_typing; // the filter follows when the fingers rest
    QDateTime m_readAt; // local clock, UTC; invalid: not yet
    bool m_isReading = false;
    QString m_wanted; // the key of a row to select
};
