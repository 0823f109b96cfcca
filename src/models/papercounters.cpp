// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercounters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct CountersText
{
    Q_DECLARE_TR_FUNCTIONS(Counters)
};

bool isOver(const RequirementGroup &group)
{
    return group.status == GroupStatus::Declined || group.status == GroupStatus::Expired
        || group.status == GroupStatus::NoLongerEligible;
}

} // namespace

QList<Counter<RequirementGroup>> groupCounters()
{
    using G = RequirementGroup;
    return {
        {u"all"_s, CountersText::tr("All"), std::nullopt, false, [](const G &) { return true; }},
        {u"needsYou"_s, CountersText::tr("Needs me"), Tone::NeedsYou, false, isOver},
        {u"review"_s, CountersText::tr("In review"), Tone::Waiting, false,
            [](const G &g) { return g.status == GroupStatus::PendingApproval; }},
        {u"approved"_s, CountersText::tr("Approved"), Tone::Done, false,
            [](const G &g) { return g.status == GroupStatus::Approved; }},
        {u"draft"_s, CountersText::tr("Unapproved"), Tone::Neutral, false,
            [](const G &g) {
                return !isOver(g) && g.status != GroupStatus::PendingApproval && g.status != GroupStatus::Approved;
            }},
    };
}

QList<Counter<DocumentRow>> documentCounters()
{
    using R = DocumentRow;
    const auto isUsable = [](const R &row) { return row.document.isUsable(); };
    return {
        {u"all"_s, CountersText::tr("All"), std::nullopt, false, [](const R &) { return true; }},
        {u"unused"_s, CountersText::tr("Not used"), Tone::NeedsYou, true,
            [isUsable](const R &row) { return isUsable(row) && row.isUnused(); }},
        {u"used"_s, CountersText::tr("Used"), Tone::Done, false,
            [isUsable](const R &row) { return isUsable(row) && !row.isUnused(); }},
        {u"bad"_s, CountersText::tr("Refused"), Tone::Lost, false, [isUsable](const R &row) { return !isUsable(row); }},
    };
}
