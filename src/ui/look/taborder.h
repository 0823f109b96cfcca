// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QScrollArea;
class QWidget;

// The Tab key goes as a window is read: layout by layout, row by row, whenever its parts were made.
namespace taborder {

// Moves the focus from there to what takes it next inside root, around its end. False: nothing inside takes it.
bool moveFocus(QWidget *root, const QWidget *from, bool next);

QList<QWidget *> stops(QWidget *root); // what takes it now, in that order
void giveFocus(QWidget *widget, Qt::FocusReason reason); // and scrolls to it
void bringIntoSight(QWidget *widget, QScrollArea &area); // as a whole, where there is room for it

} // namespace taborder
