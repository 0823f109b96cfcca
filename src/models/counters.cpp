// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counters.h"

#include "states.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Counters
{
    Q_DECLARE_TR_FUNCTIONS(Counters)
};

template <class Row>
bool always(const Row &)
{
    return true;
}

template <Tone tone>
bool orderLooks(const OrderLine &line)
{
    return line.state().tone == tone;
}

template <Hold hold>
bool isHold(const HeldNumber &held)
{
    return held.hold == hold;
}

bool isActive(const InventoryNumber &row)
{
    return toneOf(row.number.status) == Tone::Done;
}

bool isOnItsWay(const InventoryNumber &row)
{
    return toneOf(row.number.status) == Tone::Waiting;
}

bool needsPapers(const InventoryNumber &row)
{
    return row.number.status == NumberStatus::InfoPending || row.number.status == NumberStatus::InfoException;
}

bool isOut(const InventoryNumber &row)
{
    return !isActive(row) && !isOnItsWay(row) && !needsPapers(row);
}

} // namespace

QList<Counter<HeldNumber>> heldNumberCounters()
{
    using H = HeldNumber;
    return {
        {u"all"_s, Counters::tr("All"), std::nullopt, false, always<H>},
        {u"under3"_s, Counters::tr("Under 3 min"), Tone::Lost, true, isHold<Hold::Under3>},
        {u"under10"_s, Counters::tr("Under 10 min"), Tone::NeedsYou, true, isHold<Hold::Under10>},
        {u"held"_s, Counters::tr("Held"), Tone::Waiting, false,
            [](const H &held) { return held.hold == Hold::Held || held.hold == Hold::Asked; }},
        {u"lapsed"_s, Counters::tr("Lapsed"), Tone::Neutral, false,
            [](const H &held) { return held.hold == Hold::Lapsed || held.hold == Hold::Refused; }},
    };
}

QList<Counter<InventoryNumber>> inventoryCounters()
{
    using I = InventoryNumber;
    return {
        {u"all"_s, Counters::tr("All"), std::nullopt, false, always<I>},
        {u"needsYou"_s, Counters::tr("Needs me"), Tone::NeedsYou, false, needsPapers},
        {u"active"_s, Counters::tr("Active"), Tone::Done, false, isActive},
        {u"activating"_s, Counters::tr("Activating"), Tone::Waiting, false, isOnItsWay},
        {u"out"_s, Counters::tr("Out of service"), Tone::Neutral, false, isOut},
    };
}

QList<Counter<OrderLine>> orderCounters()
{
    using L = OrderLine;
    return {
        {u"all"_s, Counters::tr("All"), std::nullopt, false, always<L>},
        {u"needsYou"_s, Counters::tr("Needs me"), Tone::NeedsYou, false, orderLooks<Tone::NeedsYou>},
        {u"pending"_s, Counters::tr("Pending"), Tone::Waiting, false, orderLooks<Tone::Waiting>},
        {u"done"_s, Counters::tr("Done"), Tone::Done, false, orderLooks<Tone::Done>},
        {u"lost"_s, Counters::tr("Lost"), Tone::Lost, false,
            [](const L &line) { return line.state().tone == Tone::Lost || line.state().tone == Tone::Neutral; }},
    };
}
