// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <ui/activity/activitypane.h>
#include <ui/compliance/compliancepane.h>
#include <ui/inbox/inboxpane.h>
#include <ui/inventory/numberspane.h>
#include <ui/orders/orderspane.h>
#include <ui/reservations/reservedpane.h>
#include <ui/search/searchpane.h>

#include <QCoreApplication>

#include <algorithm>

namespace {

template <class P>
Pane *make(Workspace &workspace, QWidget *parent)
{
    return new P(workspace, parent);
}

constexpr SectionEntry table[] = {
    {Section::Inbox, "inbox", QT_TRANSLATE_NOOP("Sections", "Inbox"), "mail-folder-inbox", 0, make<InboxPane>},
    {Section::Search, "search", QT_TRANSLATE_NOOP("Sections", "Search"), "search", 1, make<SearchPane>},
    {Section::Reserved, "reserved", QT_TRANSLATE_NOOP("Sections", "Reserved"), "chronometer", 1, make<ReservedPane>},
    {Section::Orders, "orders", QT_TRANSLATE_NOOP("Sections", "Orders"), "view-task", 1, make<OrdersPane>},
    {Section::Numbers, "numbers", QT_TRANSLATE_NOOP("Sections", "Numbers"), "call-start", 1, make<NumbersPane>},
    {Section::Compliance, "compliance", QT_TRANSLATE_NOOP("Sections", "Compliance"), "document-edit-sign", 2,
        make<CompliancePane>},
    {Section::Activity, "activity", QT_TRANSLATE_NOOP("Sections", "Activity"), "document-open-recent", 2,
        make<ActivityPane>},
};

} // namespace

std::span<const SectionEntry> sections::all()
{
    return table;
}

const SectionEntry &sections::entry(Section section)
{
    const auto *const at = std::ranges::find(table, section, &SectionEntry::section);
    return at == std::end(table) ? table[0] : *at;
}

Section sections::fromKey(const QString &key)
{
    const auto *const at =
        std::ranges::find_if(table, [key](const SectionEntry &entry) { return key == QLatin1StringView(entry.key); });
    return at == std::end(table) ? Section::Search : at->section;
}

QString sections::name(const SectionEntry &entry)
{
    return QCoreApplication::translate("Sections", entry.name);
}
