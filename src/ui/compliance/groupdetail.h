// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/requirementgroup.h>
#include <ui/workspace.h>

#include <QWidget>

class Banner;
class CommentReader;
class CommentsTab;
class DetailTabs;
class GroupSpread;
class Pill;
class RequirementsTab;
class TitleRow;
class QPushButton;
class QStackedWidget;

// What is known of the selected requirement group: its answers, which are given here, and the orders they are used for.
class GroupDetail : public QWidget
{
    Q_OBJECT

public:
    explicit GroupDetail(Workspace &workspace, QWidget *parent = nullptr);

    void clear();
    void show(const RequirementGroup &group); // again with every look at it
    void lookAgain(); // where it is used
    const RequirementGroup &group() const { return m_group; }

signals:
    void answered(); // by the operator: read it again
    void submitRequested();

private:
    void layOut();
    void connectParts();
    void tellHead();
    void tellBanner();
    void tellTabs();

    Workspace &m_workspace;
    RequirementGroup m_group;
    bool m_wasAnswered = false; // just now: where else it fits is told
    TitleRow *m_title;
    Pill *m_state;
    QPushButton *m_submit;
    QWidget *m_bannerPlace;
    Banner *m_banner;
    DetailTabs *m_tabs;
    QStackedWidget *m_pages;
    RequirementsTab *m_answers;
    GroupSpread *m_spread;
    CommentReader *m_reader;
    CommentsTab *m_comments;
};
