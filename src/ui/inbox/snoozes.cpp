// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snoozes.h"

#include <ui/inbox/keptbyitem.h>

using namespace Qt::StringLiterals;

static const QString snoozesName = u"inbox/snoozed"_s;

Snoozes::Snoozes(Workspace &workspace)
    : m_workspace(workspace)
{
    const QJsonObject object = keptbyitem::load(workspace, snoozesName);
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
    keptbyitem::save(m_workspace, snoozesName, object);
}
