// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptbyitem.h"

#include <QJsonDocument>

QJsonObject keptbyitem::load(Workspace &workspace, const QString &name)
{
    const QByteArray kept = workspace.settings().value(workspace.settingName(name));
    return QJsonDocument::fromJson(kept).object();
}

void keptbyitem::save(Workspace &workspace, const QString &name, const QJsonObject &kept)
{
    workspace.settings().setValue(workspace.settingName(name), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}
