// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <models/columns.h>
#include <models/filterproxy.h>
#include <models/table.h>
#include <ui/foundnumbers.h>
#include <ui/search/numberformat.h>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class ActionBar;
class CsvExport;
class EmptyState;
class LinkButton;
class LookTable;
class ProblemView;
class QComboBox;
class QPushButton;
class QStackedWidget;
class TitleRow;
class Workspace;

// What a search found, and what can be done with the numbers chosen there. What was found last stays while the next
// search runs, and when it fails.
class ResultsView : public QWidget
{
    Q_OBJECT

public:
    ResultsView(Workspace &workspace, QWidget *parent = nullptr);
    ~ResultsView() override;

    void setSearching(bool searching);
    void setFound(const FoundNumbers::Answer &answer); // without numbers the empty state is shown
    void setProblem(const Error &error);
    void dropProblem() const; // it was about another search
    void setOutdated(bool outdated); // the filters say something else by now
    EmptyState &empty() { return *m_empty; }

    QList<AvailableNumber> selected() const;
    const QDateTime &seenAt() const { return m_seenAt; } // server's time
    bool isOfASearch() const; // that found something, or failed
    bool select(const QString &number); // and gives it the focus; false: it is not among what was found
    void clearSelection();

signals:
    void addRequested();
    void reserveRequested();
    void retryRequested();
    void saveSearchRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTitle();
    void makeTable();
    void makeActions();
    void showMenu(const QPoint &position);
    void markOurs(); // what is held, and what is in the basket
    void tellState();
    void tellSelection();

    Workspace &m_workspace;
    QHash<QString, Ours> m_ours; // by number; not what is not ours
    Table<AvailableNumber> m_found;
    FilterProxy m_sorted;
    NumberFormat m_format;
    qint64 m_total = 0;
    QDateTime m_seenAt{};
    bool m_failed = false; // some search
    bool m_outdated = false;
    QElapsedTimer m_searching;
    QTimer m_clock; // ages are told anew
    TitleRow *m_title;
    QComboBox *m_formatBox;
    ProblemView *m_problem;
    QStackedWidget *m_stack;
    LookTable *m_table;
    EmptyState *m_empty;
    CsvExport *m_export;
    ActionBar *m_actions;
    LinkButton *m_all;
    QPushButton *m_reserve;
    QPushButton *m_add;
};
