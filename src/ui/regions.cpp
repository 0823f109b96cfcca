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

QList<WindowRegion> all(QWidget *window)
{
    QList<WindowRegion> regions;
    for (QWidget *stop : taborder::stops(window)) {
        QWidget *place = placeOf(stop);
        if (place && std::ranges::find(regions, place, &WindowRegion::place) == regions.cend())
            regions.append(WindowRegion{place, stop});
    }
    auto *status = window->findChild<StatusLine *>();
    if (status && std::ranges::find(regions, status, &WindowRegion::place) == regions.cend())
        regions.append(WindowRegion{status, status}); // nothing to press, but something to read
    return regions;
}

} // namespace

void regions::moveFocus(QWidget *window, bool next)
{
    const QList<WindowRegion> regions = all(window);
    if (regions.isEmpty())
        return;
    const QWidget *here = window->focusWidget() ? placeOf(window->focusWidget()) : nullptr;
    const qsizetype count = regions.size();
    const qsizetype at = std::ranges::find(regions, here, &WindowRegion::place) - regions.cbegin();
    const qsizetype from = at == count ? (next ? -1 : 0) : at; // from nowhere to the first, or the last
    taborder::giveFocus(regions.at((from + (next ? 1 : count - 1)) % count).stop, Qt::ShortcutFocusReason);
}
