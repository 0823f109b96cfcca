// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace {

// Past this many separate places one change of the whole layout is cheaper for every view than the single steps.
constexpr qsizetype manyRuns = 32;

struct Run
{
    int at = 0;
    int count = 0;
};

template <class Predicate>
QList<Run> runs(int size, Predicate belongs)
{
    QList<Run> result;
    for (int i = 0; i < size; ++i) {
        if (!belongs(i))
            continue;
        if (!result.isEmpty() && result.last().at + result.last().count == i)
            ++result.last().count;
        else
            result.append({i, 1});
    }
    return result;
}

QList<int> sequence(int from, int count)
{
    QList<int> result(count);
    std::iota(result.begin(), result.end(), from);
    return result;
}

QHash<QString, int> positions(const QStringList &keys)
{
    QHash<QString, int> result;
    result.reserve(keys.size());
    for (int i = 0; i < keys.size(); ++i)
        result.insert(keys.at(i), i);
    return result;
}

void addRemovals(QList<MergeStep> &steps, const QList<int> &wantedAt)
{
    const int size = int(wantedAt.size());
    const auto doomed = runs(size, [&](int i) { return wantedAt.at(i) < 0; });
    if (doomed.size() <= manyRuns) {
        for (auto run = doomed.crbegin(); run != doomed.crend(); ++run)
            steps.append({MergeStep::Kind::Remove, run->at, run->count});
        return;
    }
    QList<int> order = sequence(0, size);
    const auto tail = std::stable_partition(order.begin(), order.end(), [&](int i) { return wantedAt.at(i) >= 0; });
    const int kept = int(tail - order.begin());
    steps.append({MergeStep::Kind::Permute, 0, size, order});
    steps.append({MergeStep::Kind::Remove, kept, size - kept});
}

// Row i shall be what is now where[i]-th in the wanted list.
MergeStep sorting(const QList<int> &where)
{
    QList<int> order = sequence(0, int(where.size()));
    std::sort(order.begin(), order.end(), [&](int a, int b) { return where.at(a) < where.at(b); });
    return {MergeStep::Kind::Permute, 0, int(where.size()), order};
}

void addArrivals(QList<MergeStep> &steps, QList<int> where, const QList<Run> &fresh)
{
    const bool sorted = std::is_sorted(where.cbegin(), where.cend());
    if (fresh.size() <= manyRuns) {
        if (!sorted)
            steps.append(sorting(where));
        for (const Run &run : fresh)
            steps.append({MergeStep::Kind::Insert, run.at, run.count, sequence(run.at, run.count)});
        return;
    }
    QList<int> rows;
    for (const Run &run : fresh)
        rows += sequence(run.at, run.count);
    steps.append({MergeStep::Kind::Insert, int(where.size()), int(rows.size()), rows});
    where += rows;
    steps.append(sorting(where));
}

} // namespace

QList<MergeStep> mergeSteps(const QStringList &present, const QStringList &wanted)
{
    if (present == wanted)
        return {};

    const auto wantedPositions = positions(wanted);
    QList<int> wantedAt; // of each present row; -1: it goes
    QList<bool> isThere(wanted.size(), false);
    for (const QString &key : present) {
        wantedAt.append(wantedPositions.value(key, -1));
        if (wantedAt.last() >= 0)
            isThere[wantedAt.last()] = true;
    }

    QList<MergeStep> steps;
    addRemovals(steps, wantedAt);
    wantedAt.removeAll(-1);
    addArrivals(steps, wantedAt, runs(int(wanted.size()), [&](int i) { return !isThere.at(i); }));
    return steps;
}
