// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snoozes.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString settingName(const Workspace &workspace)
{
    return workspace.settingName(u"inbox/snoozed"_s);
}

} // namespace

Snoozes::Snoozes(Workspace &workspace)
    : m_workspace(workspace)
{
    const QByteArray kept = workspace.settings().value(settingName(workspace));
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    for (auto at = object.begin(); at != object.end(); ++at)
        m_until.insert(at.key(), QDateTime::fromString(at.value().toString(), Qt::ISODate));
}

void Snoozes::putOff(const QList<AttentionItem> &items, const QDateTime &until)
{
    for (const AttentionItem &item : items)
        m_until.insert(item.key(), until);
    save();
}

void Snoozes::bringBack(const QList<AttentionItem> &items)
{
    for (const AttentionItem &item : items)
        m_until.remove(item.key());
    save();
}

bool Snoozes::isPutOff(const AttentionItem &item, const QDateTime &now) const
{
    const QDateTime until = m_until.value(item.key());
    if (!until.isValid() || now >= until)
        return false;
    return !item.due.isValid() || now.secsTo(item.due) > keptSeconds;
}

// What has come back long ago is forgotten.
void Snoozes::save()
{
    const QDateTime now = m_workspace.serverNow();
    m_until.removeIf([now](const auto &entry) { return entry.value() < now; });
    QJsonObject object;
    for (auto at = m_until.cbegin(); at != m_until.cend(); ++at)
        object.insert(at.key(), at.value().toUTC().toString(Qt::ISODate));
    m_workspace.settings().setValue(settingName(m_workspace), QJsonDocument(object).toJson(QJsonDocument::Compact));
}
