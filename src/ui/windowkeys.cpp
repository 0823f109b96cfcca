// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowkeys.h"

#include <ui/desk.h>
#include <ui/mainwindow.h>
#include <ui/pane.h>
#include <ui/regions.h>
#include <ui/sections.h>

#include <QApplication>
#include <QShortcut>

WindowKeys::WindowKeys(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    addSections();
    addPane();
    add(Qt::Key_F6, [window] { regions::moveFocus(window, true); });
    add(Qt::SHIFT | Qt::Key_F6, [window] { regions::moveFocus(window, false); });
    add(Qt::CTRL | Qt::Key_Q, [window] { window->close(); });
    add(Qt::CTRL | Qt::Key_K, [this] { emit paletteRequested(); });
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Question})
        add(key, [this] { emit shortcutsRequested(); });
}

// While a list of completions is open, Qt gives the window its shortcuts: the list goes first, Escape has done its work
// by that, and nothing stays open over another section.
void WindowKeys::add(const QKeySequence &keys, const std::function<void()> &act)
{
    connect(new QShortcut(keys, m_window), &QShortcut::activated, this, [keys, act] {
        QWidget *popup = QApplication::activePopupWidget();
        if (popup)
            popup->close();
        if (!popup || keys != QKeySequence(Qt::Key_Escape))
            act();
    });
}

void WindowKeys::addSections()
{
    for (int at = 0; at < int(sections::all().size()); ++at) {
        add(Qt::CTRL | Qt::Key(Qt::Key_1 + at), [this, at] {
            if (Desk *desk = m_window->desk())
                desk->showSection(sections::all()[std::size_t(at)].section);
        });
    }
}

void WindowKeys::addPane()
{
    const auto addTo = [this](const QKeySequence &keys, const std::function<void(Pane &)> &act) {
        add(keys, [this, act] {
            if (Desk *desk = m_window->desk())
                act(*desk->pane());
        });
    };
    add(Qt::Key_F5, [this] {
        if (Desk *desk = m_window->desk())
            desk->refresh();
    });
    addTo(Qt::CTRL | Qt::Key_F, [](Pane &pane) { pane.focusFilter(); });
    addTo(Qt::Key_Escape, [](Pane &pane) { pane.escape(); });
}
