// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linepattern.h"

#include <algorithm>
#include <array>
#include <memory>

namespace sandbox {

namespace {

constexpr qsizetype lineDigits = 4;

// For each place of a line and each digit, the lines that have it there.
using Wheel = std::array<std::array<LineSet, 10>, lineDigits>;

const Wheel &wheel()
{
    static const auto made = [] {
        auto lines = std::make_unique<Wheel>();
        for (int line = 0; line < LineSet::size; ++line) {
            for (int place = lineDigits - 1, rest = line; place >= 0; --place, rest /= 10)
                (*lines)[std::size_t(place)][std::size_t(rest % 10)].set(line);
        }
        return lines;
    }();
    return *made;
}

const LineSet &everyLine()
{
    static const LineSet lines = [] {
        LineSet all;
        for (const LineSet &digit : wheel()[0])
            all |= digit;
        return all;
    }();
    return lines;
}

// Whether the pattern can stand at that place of a number: within it, and not against the digits all its lines share.
bool mayStandAt(qsizetype place, const QString &pattern, const QString &digits)
{
    if (place < 0 || place + pattern.size() > digits.size() + lineDigits)
        return false;
    const qsizetype shared = qBound<qsizetype>(0, digits.size() - place, pattern.size());
    return QStringView(digits).mid(place, shared) == QStringView(pattern).left(shared);
}

LineSet standingAt(qsizetype place, const QString &pattern, const QString &digits)
{
    if (!mayStandAt(place, pattern, digits))
        return {};
    LineSet lines = everyLine();
    for (qsizetype i = qMax<qsizetype>(0, digits.size() - place); i < pattern.size(); ++i)
        lines &= wheel()[std::size_t(place + i - digits.size())][std::size_t(pattern.at(i).digitValue())];
    return lines;
}

LineSet standingAnywhere(const QString &pattern, const QString &digits)
{
    LineSet lines;
    for (qsizetype place = 0; place + pattern.size() <= digits.size() + lineDigits; ++place) {
        if (mayStandAt(place, pattern, digits))
            lines |= standingAt(place, pattern, digits);
    }
    return lines;
}

} // namespace

bool DigitPatterns::canMatch() const
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isDigits = [&](const QString &text) { return std::all_of(text.begin(), text.end(), isDigit); };
    return isDigits(startsWith) && isDigits(contains) && isDigits(endsWith);
}

LineSet matchingLines(const DigitPatterns &patterns, const QString &digits, qsizetype areaCode)
{
    LineSet lines = everyLine();
    if (!patterns.startsWith.isEmpty())
        lines &= standingAt(patterns.afterAreaCode ? areaCode : 0, patterns.startsWith, digits);
    if (!patterns.endsWith.isEmpty())
        lines &= standingAt(digits.size() + lineDigits - patterns.endsWith.size(), patterns.endsWith, digits);
    if (!patterns.contains.isEmpty())
        lines &= standingAnywhere(patterns.contains, digits);
    return lines;
}

} // namespace sandbox
