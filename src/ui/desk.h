// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/workspace.h>

#include <QStackedWidget>

#include <optional>

class BalanceWatch;
class Pane;

// One open account: its workspace and the panes that work on it, one of them shown.
class Desk : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Desk(std::unique_ptr<Workspace> workspace, QWidget *parent = nullptr);
    ~Desk() override;
    std::unique_ptr<Workspace> close(); // takes the panes away; the desk is of no use after that

    Workspace &workspace() { return *m_workspace; }
    void showSection(Section section, const QString &what = {}); // what: see Pane::find
    Section section() const;
    Pane *pane() const;
    void refresh(); // the pane that is shown, also with a key that was refused
    void refreshAll();

    QSize minimumSizeHint() const override; // of the pane that is shown

signals:
    void balanceChanged(const Money &balance);
    void sectionChanged(Section section);
    void badgeChanged(Section section, int count, bool needsYou);

private:
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Section> m_boughtFrom; // where to go back to, as long as nobody went elsewhere
    std::unique_ptr<BalanceWatch> m_balance; // before the workspace it works on
};
