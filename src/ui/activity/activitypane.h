// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pane.h>
#include <ui/workspace.h>

class ActivityDetail;
class Counters;
class EmptyState;
class IntegrityLine;
class LookTable;
class ProblemView;
class QSplitter;
class QStackedWidget;
class RecordExport;
class RecordReader;
class TitleRow;

// Every change that was asked of the provider, by whom, and what came of it.
class ActivityPane : public Pane
{
    Q_OBJECT

public:
    explicit ActivityPane(Workspace &workspace, QWidget *parent = nullptr);
    ~ActivityPane() override;

    void refresh() override;
    void focusFilter() override;
    void find(const QString &what) override; // the reference or order of a change
    bool escape() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void connectParts();
    void connectExport();
    void follow();
    void select();
    void selectSome(); // so that the detail is never empty beside a list
    void selectWanted();
    void tellCounts();
    void tellEmpty();
    void askForMore();
    void showMenu(const QPoint &position);

    Workspace &m_workspace;
    RecordReader *m_reader;
    RecordExport *m_export;
    TitleRow *m_title;
    Counters *m_counters;
    IntegrityLine *m_integrity;
    ProblemView *m_problem;
    QStackedWidget *m_place; // the table, or why it is empty
    LookTable *m_table;
    EmptyState *m_empty;
    ActivityDetail *m_detail;
    QSplitter *m_splitter;
    QString m_wanted;
    bool m_moved = false; // the splitter, by the operator
    bool m_verified = false; // at the first sight of it
};
