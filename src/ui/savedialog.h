// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

// Asks where to write an export: "orders.csv" is suggested as "orders 2026-11-27.csv". The suffix follows the format that
// is chosen, and a file without a name is not written. It deletes itself: connect to fileSelected() and open() it.
QFileDialog *saveDialog(QWidget *window, const QString &name, const QStringList &formats);
