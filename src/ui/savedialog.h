// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

// Asks where to write an export of that name; the suffix follows the format that is chosen. It deletes itself: connect
// to fileSelected() and open() it.
QFileDialog *saveDialog(QWidget *window, const QString &name, const QStringList &formats);
