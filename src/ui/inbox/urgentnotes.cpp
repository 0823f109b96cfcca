// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "urgentnotes.h"

#include <core/shortid.h>
#include <ui/preferences.h>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostAtOnce = 3; // more are told as one

namespace {

QString leftText(const QDateTime &due, const QDateTime &now)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    constexpr int day = 24 * hour;
    const int left = int(now.secsTo(due));
    if (left < 2 * hour)
        return UrgentNotes::tr("%n minute(s) left", nullptr, left / minute);
    if (left < 2 * day)
        return UrgentNotes::tr("%n hour(s) left", nullptr, left / hour);
    return UrgentNotes::tr("%n day(s) left", nullptr, left / day);
}

} // namespace

UrgentNotes::UrgentNotes(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_notes, &DesktopNotes::clicked, this, &UrgentNotes::clicked);
    connect(&m_notes, &DesktopNotes::notShown, this, &UrgentNotes::notShown);
}

void UrgentNotes::follow(const QList<AttentionItem> &items)
{
    QSet<QString> urgent;
    QList<AttentionItem> fresh;
    for (const AttentionItem &item : items) {
        if (!attention::isUrgent(item, m_workspace.serverNow()))
            continue;
        urgent.insert(item.key());
        if (!m_told.contains(item.key()))
            fresh += item;
    }
    m_told = urgent;
    if (!preferences::tellsOnDesktop(m_workspace.settings()))
        return;
    if (fresh.size() > mostAtOnce) {
        m_notes.show(
            {}, tr("%n thing(s) will not wait", nullptr, int(fresh.size())), m_workspace.accountWords().join(u", "_s));
        return;
    }
    for (const AttentionItem &item : std::as_const(fresh))
        tell(item);
}

void UrgentNotes::tell(const AttentionItem &item)
{
    QStringList words = m_workspace.accountWords();
    words += shortId(item.id);
    if (item.due > m_workspace.serverNow())
        words += leftText(item.due, m_workspace.serverNow());
    m_notes.show(item.id, attention::what(item, m_workspace.serverNow()), words.join(u", "_s));
}
