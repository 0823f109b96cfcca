// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxcounts.h"

#include <ui/inbox/inboxtools.h>

#include <QCoreApplication>

#include <algorithm>

using inboxlines::Group;

namespace {

struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(InboxCounts)
};

} // namespace

bool inboxcounts::isIn(Group group, const AttentionItem &item, const InboxTools &tools)
{
    if (tools.isPutOff(item))
        return group == Group::Snoozed;
    if (group == Group::Mine)
        return tools.isMine(item);
    return group == Group::All || group == inboxlines::groupOf(item.kind);
}

QList<Counters::Item> inboxcounts::of(const QList<AttentionItem> &items, const InboxTools &tools)
{
    const auto counter = [&](Group group, const QString &word, std::optional<Tone> tone, bool urgent = false) {
        const auto count =
            std::ranges::count_if(items, [&](const AttentionItem &item) { return isIn(group, item, tools); });
        return Counters::Item{QString::number(int(group)), word, count, tone, urgent};
    };
    return {counter(Group::All, CountWords::tr("All"), std::nullopt),
        counter(Group::Mine, CountWords::tr("Mine"), std::nullopt),
        counter(Group::Reservations, CountWords::tr("Reservations"), Tone::NeedsYou, true),
        counter(Group::Orders, CountWords::tr("Orders"), Tone::NeedsYou, true),
        counter(Group::Comments, CountWords::tr("Comments"), Tone::Waiting),
        counter(Group::Papers, CountWords::tr("Papers"), Tone::NeedsYou, true),
        counter(Group::Purchases, CountWords::tr("Purchases"), Tone::NeedsYou, true),
        counter(Group::Snoozed, CountWords::tr("Snoozed"), Tone::Neutral)};
}
