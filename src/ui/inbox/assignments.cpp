// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignments.h"

#include <ui/inbox/keptbyitem.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestTurnDays = 120; // nothing waits for as long
constexpr qsizetype mostPeople = 12;

const QString turnsName = u"inbox/assigned"_s;

} // namespace

Assignments::Assignments(Workspace &workspace)
    : m_workspace(workspace)
{
    const QJsonObject kept = keptbyitem::load(workspace, turnsName);
    const QJsonObject turns = kept.value("turns"_L1).toObject();
    for (auto at = turns.begin(); at != turns.end(); ++at) {
        const QJsonObject turn = at.value().toObject();
        m_turns.insert(at.key(),
            {turn.value("for"_L1).toString(), QDateTime::fromString(turn.value("since"_L1).toString(), Qt::ISODate)});
    }
    const QJsonArray names = kept.value("names"_L1).toArray();
    for (const auto &name : names)
        m_others += name.toString();
}

QString Assignments::me() const
{
    return m_workspace.record().person();
}

void Assignments::assign(const QList<AttentionItem> &items, const QString &person)
{
    for (const AttentionItem &item : items) {
        if (person.isEmpty())
            m_turns.remove(item.id);
        else
            m_turns.insert(item.id, {person, m_workspace.serverNow()});
    }
    remember(person);
    save();
}

QString Assignments::personFor(const AttentionItem &item) const
{
    return m_turns.value(item.id).person;
}

bool Assignments::isMine(const AttentionItem &item) const
{
    return personFor(item) == me();
}

void Assignments::remember(const QString &person)
{
    if (person.isEmpty() || person == me())
        return;
    m_others.removeAll(person);
    m_others.prepend(person);
    m_others = m_others.first(std::min(m_others.size(), mostPeople));
}

// What was dealt with long ago is forgotten.
void Assignments::save()
{
    const QDateTime oldest = m_workspace.serverNow().addDays(-longestTurnDays);
    m_turns.removeIf([&oldest](const auto &entry) { return entry.value().since < oldest; });
    QJsonObject turns;
    for (auto at = m_turns.cbegin(); at != m_turns.cend(); ++at)
        turns.insert(
            at.key(), QJsonObject{{u"for"_s, at->person}, {u"since"_s, at->since.toUTC().toString(Qt::ISODate)}});
    keptbyitem::save(m_workspace, turnsName, {{u"turns"_s, turns}, {u"names"_s, QJsonArray::fromStringList(m_others)}});
}
