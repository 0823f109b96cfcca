// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strip.h"

class PlainLabel;
class QTabBar;
class QToolButton;

// The head of a pane or detail: title, what it holds in secondary, tools at the far edge.
class TitleRow : public Strip
{
    Q_OBJECT
public:
    explicit TitleRow(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setDetail(const QString &detail);
    void addWidget(QWidget *widget); // a link, button or pill; takes ownership
    QToolButton *addTool(const QString &icon, const QString &name); // name: tooltip and accessible name
    void addTabs(QTabBar *tabs); // right after the title, standing on the bottom edge

private:
    void keepTitle();

    PlainLabel *m_title;
    PlainLabel *m_detail;
};
