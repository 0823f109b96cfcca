// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

class LookTable;
class QWidget;

// Pages to hold beside the pictures of the look page. Each is made for the theme of the moment.
namespace gallery {

QDateTime now(); // the moment of the pictures
QWidget *partsPage(); // 640x720: every piece
QWidget *windowPage(); // 1280x800: a pane between the bars
QWidget *sheetPage(); // the same with a sheet over it
QWidget *ordersPage(); // a list with its detail
QWidget *emptyPage(); // nothing found
LookTable *partsTable();
LookTable *foundTable(int rows);

} // namespace gallery
