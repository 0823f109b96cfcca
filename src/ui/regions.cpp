// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions.h"

#include <ui/look/accountbar.h>
#include <ui/look/statusline.h>
#include <ui/look/taborder.h>
#include <ui/notices.h>
#include <ui/pane.h>
#include <ui/sidebar.h>

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSplitter>

#include <algorithm>

namespace {

struct WindowRegion
{
    QWidget *place;
    QWidget *stop; // where its focus goes
};

bool isOutsidePanes(const QWidget *widget)
{
    return qobject_cast<const Sidebar *>(widget) || qobject_cast<const AccountBar *>(widget)
        || qobject_cast<const Notices *>(widget) || qobject_cast<const StatusLine *>(widget);
}

bool isPartOfPane(QWidget *widget)
{
    return qobject_cast<Pane *>(widget) || qobject_cast<QSplitter *>(widget->parentWidget());
}

QWidget *placeOf(QWidget *widget)
{
    QWidget *inPane = nullptr; // the innermost: a list is one by itself
    for (QWidget *at = widget; at; at = at->parentWidget()) {
        if (isOutsidePanes(at))
            return at;
        if (!inPane && (qobject_cast<QAbstractItemView *>(at) || isPartOfPane(at)))
            inPane = at;
    }
    return inPane;
}

bool isIn(const QList<WindowRegion> &regions, const QWidget *place)
{
    return std::ranges::find(regions, place, &WindowRegion::place) != regions.cend();
}

// What stands around a list is worth a stop of its own where something is typed into it before the list; the tools
// above it are a Shift+Tab away.
QWidget *stopAround(const QWidget *list, const QWidget *place, const QList<QWidget *> &stops)
{
    for (QWidget *stop : stops) {
        if (stop == list)
            return nullptr;
        if (qobject_cast<QLineEdit *>(stop) && placeOf(stop) == place)
            return stop;
    }
    return nullptr;
}

QWidget *stopOf(QWidget *first, const QWidget *place, const QList<QWidget *> &stops)
{
    if (isOutsidePanes(place) || qobject_cast<const QAbstractItemView *>(place))
        return first;
    const auto list = std::ranges::find_if(stops, [place](const QWidget *stop) {
        return qobject_cast<const QAbstractItemView *>(stop) && place->isAncestorOf(stop);
    });
    return list == stops.cend() ? first : stopAround(*list, place, stops);
}

QList<WindowRegion> all(QWidget *window)
{
    QList<WindowRegion> regions;
    const QList<QWidget *> stops = taborder::stops(window);
    for (QWidget *first : stops) {
        QWidget *place = placeOf(first);
        if (!place || isIn(regions, place))
            continue;
        if (QWidget *stop = stopOf(first, place, stops))
            regions.append(WindowRegion{place, stop});
    }
    auto *status = window->findChild<StatusLine *>();
    if (status && !isIn(regions, status))
        regions.append(WindowRegion{status, status}); // nothing to press, but something to read
    return regions;
}

// Of a list and what is around it, both are the list's where the rest is no region by itself.
qsizetype indexOf(QWidget *focus, const QList<WindowRegion> &regions)
{
    const QWidget *here = focus ? placeOf(focus) : nullptr;
    const bool isRegion = isIn(regions, here);
    const auto isHere = [here, isRegion](const WindowRegion &region) {
        return region.place == here || (here && !isRegion && here->isAncestorOf(region.place));
    };
    return std::ranges::find_if(regions, isHere) - regions.cbegin();
}

} // namespace

void regions::moveFocus(QWidget *window, bool next)
{
    const QList<WindowRegion> regions = all(window);
    if (regions.isEmpty())
        return;
    const qsizetype count = regions.size();
    const qsizetype at = indexOf(window->focusWidget(), regions);
    const qsizetype from = at == count ? (next ? -1 : 0) : at; // from nowhere to the first, or the last
    taborder::giveFocus(regions.at((from + (next ? 1 : count - 1)) % count).stop, Qt::ShortcutFocusReason);
}
