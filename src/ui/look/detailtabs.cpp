// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailtabs.h"

#include <QSignalBlocker>

DetailTabs::DetailTabs(QWidget *parent)
    : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
}

void DetailTabs::setTabs(const QList<Tab> &tabs)
{
    const QSignalBlocker quiet(this);
    while (count() > tabs.size())
        removeTab(count() - 1);
    for (int at = 0; at < tabs.size(); ++at) {
        const Tab &tab = tabs.at(at);
        const QString text = QString(tab.name + u' ' + tab.count).trimmed();
        if (at == count())
            addTab(text);
        else if (tabText(at) != text)
            setTabText(at, text);
        setAccessibleTabName(at, tab.name);
        setTabData(at, tab.page);
    }
    setVisible(count() > 0);
}

int DetailTabs::page() const
{
    return tabData(currentIndex()).toInt();
}

void DetailTabs::showPage(int page)
{
    for (int at = 0; at < count(); ++at) {
        if (tabData(at).toInt() == page)
            setCurrentIndex(at);
    }
}
