// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

// Tabs that come and go with what there is to show, each standing for a page of a stack.
class DetailTabs : public QTabBar
{
    Q_OBJECT

public:
    struct Tab
    {
        int page = 0;
        QString name{};
        QString count{}; // beside the name; may be empty
    };

    explicit DetailTabs(QWidget *parent = nullptr);

    void setTabs(const QList<Tab> &tabs); // in place: the one that has the focus keeps it
    int page() const; // of the current tab
    void showPage(int page); // if there is a tab for it
};
