// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/palette/command.h>

#include <QList>

class Desk;
class QMenu;
class Workspace;

// Where commands come from: nobody registers one, they are what the window can do anyway.
namespace commands {

QList<Command> ofSections(Desk &desk);
QList<Command> ofPane(Desk &desk); // the buttons of the pane that is shown
QList<Command> ofMenu(QMenu &menu); // its lines and those of its submenus; the menu is filled anew
// The numbers and orders that have what is typed in them, some of each, and the ways to look for it in all.
QList<Command> about(const QString &typed, Desk &desk);

// Those that fit what is typed, best first. Nothing typed: all, as they stand.
QList<Command> fitting(const QString &typed, const QList<Command> &all);

} // namespace commands
