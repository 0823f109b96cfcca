// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pane.h>
#include <ui/workspace.h>

class CompliancePage;
class DetailTabs;
class QStackedWidget;
class TitleRow;

// What regulators ask for, and the papers that answer it.
class CompliancePane : public Pane
{
    Q_OBJECT

public:
    explicit CompliancePane(Workspace &workspace, QWidget *parent = nullptr);
    ~CompliancePane() override;

    void refresh() override;
    void focusFilter() override;
    void find(const QString &what) override;
    bool escape() override;

private:
    void addPage(CompliancePage *page, const QString &name);
    CompliancePage *page() const;
    void showPage(int index);
    void tellTabs();
    void findWanted();

    Workspace &m_workspace;
    TitleRow *m_title;
    DetailTabs *m_tabs;
    QStackedWidget *m_tools;
    QStackedWidget *m_pages;
    QList<CompliancePage *> m_all;
    QStringList m_names;
    QString m_wanted; // the id of something that is not read yet
};
