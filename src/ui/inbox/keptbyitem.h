// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/workspace.h>

#include <QJsonObject>

// What the operator decided about single things that wait. On this machine only, for one account.
namespace keptbyitem {

// name: of the setting, "inbox/…".
QJsonObject load(Workspace &workspace, const QString &name);
void save(Workspace &workspace, const QString &name, const QJsonObject &kept);

} // namespace keptbyitem
