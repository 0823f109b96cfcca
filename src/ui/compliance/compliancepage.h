// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/compliance/paperlist.h>

class QSplitter;

// One page of the pane: a list, and beside it what is known of its current row.
class CompliancePage : public QWidget
{
    Q_OBJECT

public:
    CompliancePage(Workspace &workspace, std::unique_ptr<AbstractTable> rows, const PaperList::Names &names);
    ~CompliancePage() override;

    virtual void refresh() = 0;
    virtual bool has(const QString &id) const = 0; // whether that is what it shows
    void find(const QString &id) { m_list->select(id); }
    virtual void focusFilter() { m_list->focusFilter(); }
    virtual bool escape() { return m_list->escape(); }
    int waiting() const { return m_waiting; } // how much of it needs the operator
    PaperList *list() const { return m_list; }

signals:
    void waitingChanged();

protected:
    Workspace &workspace() const { return m_workspace; }
    void setDetail(QWidget *detail); // once; takes ownership
    void setWaiting(int count);
    void showEvent(QShowEvent *event) override; // reads, the first time
    void resizeEvent(QResizeEvent *event) override;

private:
    Workspace &m_workspace;
    const QString m_key;
    PaperList *m_list;
    QSplitter *m_splitter;
    int m_waiting = 0;
    bool m_moved = false; // the splitter, by the operator: now or some other day
};
