// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbersearch.h"

#include <sandbox/folding.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int clusterSize = 5; // successive matches of one range before the next one has its turn

bool fits(const Area &area, const NumberFilter &filter)
{
    const auto is = [](const QString &wanted, const QString &value) {
        return wanted.isEmpty() || folded(wanted) == folded(value);
    };
    return area.country == filter.country && is(filter.type, area.type) && is(filter.areaCode, area.code)
        && is(filter.state, area.state) && is(filter.rateCenter, area.rateCenter)
        && (is(filter.locality, area.place) || is(filter.locality, area.rateCenter));
}

LineSet linesOf(const NumberRange &range, const QList<qint64> &numbers)
{
    LineSet lines;
    for (const qint64 number : numbers)
        lines.set(int(number - range.first));
    return lines;
}

LineSet magicLines()
{
    LineSet lines;
    for (const MagicEnding &ending : magicEndings())
        lines.set(ending.line);
    return lines;
}

// Only the lines that lie in runs of the wanted length, in whole runs.
LineSet inRuns(const LineSet &lines, int length)
{
    LineSet kept;
    for (int line = lines.next(0), first = line; line < LineSet::size; first = line = lines.next(line)) {
        while (line < LineSet::size && line - first < length && lines.test(line))
            ++line;
        for (int i = first; line - first == length && i < line; ++i)
            kept.set(i);
    }
    return kept;
}

// Everything the filter asks of an range but its place.
LineSet candidates(const World &world, const NumberRange &range, const NumberFilter &filter, const Holdings &holdings)
{
    LineSet lines = world.shelf(range);
    if (!filter.digits.isEmpty())
        lines &= matchingLines(filter.digits, range.digits, range.area->code.size());
    lines -= linesOf(range, holdings.gone(range));
    if (filter.excludeHeld)
        lines -= world.held(range);
    if (filter.onlyReserved) {
        LineSet mine = world.held(range);
        for (const qint64 number : holdings.reserved) {
            if (number / LineSet::size == range.first / LineSet::size)
                mine.set(int(number % LineSet::size));
        }
        lines &= mine;
    }
    for (int line = lines.next(0); filter.reservable && line < LineSet::size; line = lines.next(line + 1)) {
        if (!world.reservable(range, line) || holdings.reserved.contains(range.first + line))
            lines.reset(line);
    }
    return filter.consecutive > 1 ? inRuns(lines -= magicLines(), filter.consecutive) : lines;
}

bool fits(const World &world, const NumberRange &range, const NumberFilter &filter)
{
    const QStringList features = world.features(range);
    const bool tollFreeUs = range.area->country == "US"_L1 && range.area->type == "toll_free"_L1;
    return (!filter.quickship || !tollFreeUs || world.quickship(range))
        && std::all_of(filter.features.begin(), filter.features.end(),
            [&](const QString &feature) { return features.contains(feature); });
}

// One range being read: from somewhere in its middle round to where it began, the magic lines last.
struct Reader
{
    const NumberRange *range = nullptr;
    std::optional<QList<qint64>> numbers{}; // found when it has its first turn
    qsizetype read = 0;

    bool isSpent() const { return numbers && read == numbers->size(); }
};

QList<qint64> inOrder(const NumberRange &range, LineSet lines, bool fromStart)
{
    QList<qint64> numbers;
    LineSet last = magicLines();
    last &= lines;
    lines -= last;
    const int start = fromStart ? 0 : int(range.salt % LineSet::size);
    for (int line = lines.next(start); line < LineSet::size; line = lines.next(line + 1))
        numbers.append(range.first + line);
    for (int line = lines.next(0); line < start; line = lines.next(line + 1))
        numbers.append(range.first + line);
    for (int line = last.next(0); line < LineSet::size; line = last.next(line + 1))
        numbers.append(range.first + line);
    return numbers;
}

std::vector<Reader> readers(const World &world, const NumberFilter &filter)
{
    const QList<const Area *> covered = coveredAreas(world, filter);
    const QSet<const Area *> areas(covered.begin(), covered.end());
    std::vector<Reader> readers;
    for (const NumberRange &range : world.ranges()) {
        if (areas.contains(range.area) && fits(world, range, filter))
            readers.push_back({.range = &range});
    }
    std::sort(
        readers.begin(), readers.end(), [](const Reader &a, const Reader &b) { return a.range->salt < b.range->salt; });
    return readers;
}

QList<qint64> exactMatches(const World &world, const NumberFilter &filter, const Holdings &holdings)
{
    QList<qint64> found;
    const bool wantsRuns = filter.consecutive > 1;
    const qsizetype portion = wantsRuns ? filter.consecutive : clusterSize;
    for (std::vector<Reader> active = readers(world, filter); !active.empty();) {
        for (Reader &reader : active) {
            const qsizetype left = filter.limit - found.size();
            if (left < (wantsRuns ? portion : 1))
                return found;
            if (!reader.numbers) {
                const LineSet lines = candidates(world, *reader.range, filter, holdings);
                reader.numbers = inOrder(*reader.range, lines, wantsRuns);
            }
            const QList<qint64> taken = reader.numbers->mid(reader.read, qMin(left, portion));
            reader.read += taken.size();
            found += taken;
        }
        std::erase_if(active, [](const Reader &reader) { return reader.isSpent(); });
    }
    return found;
}

// What is wanted less urgently: digits first, then the very area; the state and everything else stay.
NumberFilter relaxed(const World &world, NumberFilter filter)
{
    const QList<const Area *> areas = coveredAreas(world, filter);
    const bool isNarrow = !filter.areaCode.isEmpty() || !filter.locality.isEmpty() || !filter.rateCenter.isEmpty();
    if (isNarrow && !areas.isEmpty())
        filter.state = areas.first()->state;
    filter.areaCode.clear();
    filter.locality.clear();
    filter.rateCenter.clear();
    filter.digits = {};
    filter.consecutive = 0;
    return filter;
}

} // namespace

QList<const Area *> coveredAreas(const World &world, const NumberFilter &filter)
{
    QList<const Area *> areas;
    for (const Area &area : world.catalogue().areas()) {
        if (fits(area, filter))
            areas.append(&area);
    }
    return areas;
}

QList<FoundNumber> searchNumbers(const World &world, const NumberFilter &filter, const Holdings &holdings)
{
    if (!filter.digits.canMatch())
        return {};
    const QList<qint64> exact = exactMatches(world, filter, holdings);
    QList<FoundNumber> found;
    for (const qint64 number : exact)
        found.append({number, false});
    const bool mayBeNear = filter.country == "US"_L1 || filter.country == "CA"_L1;
    if (!filter.bestEffort || !mayBeNear || exact.size() >= filter.limit)
        return found;
    const QSet<qint64> known(exact.begin(), exact.end());
    NumberFilter near = relaxed(world, filter);
    near.limit += int(exact.size());
    for (const qint64 number : exactMatches(world, near, holdings)) {
        if (found.size() < filter.limit && !known.contains(number))
            found.append({number, true});
    }
    return found;
}

int countStock(const World &world, const NumberRange &range, const Holdings &holdings)
{
    LineSet lines = world.shelf(range);
    lines -= linesOf(range, holdings.gone(range));
    return lines.count();
}

} // namespace sandbox
