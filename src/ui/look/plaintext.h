// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

// For places where Qt would see more in a text than text, whoever wrote it.
namespace look {

void setTip(QWidget *widget, const QString &text); // the only way to a tooltip: Qt would take a tag for one
QString tipOf(const QWidget *widget); // as it was set
QString inMenu(QString name); // a name as the text of an action or button, where & marks a shortcut

} // namespace look
