// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <core/phone.h>
#include <sandbox/ids.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// How full a hundred successive numbers may be, in percent. Empty, sparse and whole ranges lie side by side, as they
// do at real carriers: so there are runs to find and blocks to sell.
constexpr std::array densities{0, 0, 0, 0, 20, 20, 20, 40, 40, 60, 60, 80, 80, 100};
constexpr int heldEvery = 89;
constexpr int unreservableEvery = 40;

struct Word
{
    int line;
    const char *letters;
};
constexpr std::array vanityWords{
    Word{2255, "CALL"},
    Word{2265, "BANK"},
    Word{2274, "CASH"},
    Word{2277, "CARS"},
    Word{2665, "BOOK"},
    Word{3278, "FAST"},
    Word{3325, "DEAL"},
    Word{3663, "FOOD"},
    Word{4357, "HELP"},
    Word{4663, "HOME"},
    Word{7387, "PETS"},
    Word{7467, "SHOP"},
    Word{7529, "PLAY"},
    Word{8255, "TALK"},
    Word{8294, "TAXI"},
};

const Word *wordOf(int line)
{
    const auto found =
        std::find_if(vanityWords.begin(), vanityWords.end(), [line](const Word &word) { return word.line == line; });
    return found == vanityWords.end() ? nullptr : found;
}

LineSet stock(quint64 salt)
{
    LineSet lines;
    for (int hundred = 0; hundred < LineSet::size / 100; ++hundred) {
        const int percent = densities[mixed(salt, 20'000 + quint64(hundred)) % densities.size()];
        for (int line = hundred * 100; line < (hundred + 1) * 100; ++line) {
            if (percent > 0 && mixed(salt, quint64(line)) % 100 < quint64(percent))
                lines.set(line);
        }
    }
    for (const MagicEnding &ending : magicEndings())
        lines.set(ending.line);
    return lines;
}

bool isMagic(int line)
{
    return magicOf(line) != Magic::None;
}

QString vanityFormat(const NumberRange &range, int line)
{
    const Word *word = wordOf(line);
    if (!word || range.offer->type != "toll_free"_L1 || range.digits.size() != 6)
        return {};
    return range.digits.left(3) + u'-' + range.digits.mid(3) + u'-' + QLatin1StringView(word->letters);
}

// Twelve and a half times the usual price: "1.00" becomes "12.50".
Money premium(const Money &price)
{
    return {price.micros * 25 / 2, price.currency};
}

} // namespace

bool isPremium(int line)
{
    const std::array digits{line / 1000, line / 100 % 10, line / 10 % 10, line % 10};
    const bool repeats = std::adjacent_find(digits.begin(), digits.end(), std::not_equal_to<>()) == digits.end();
    const bool countsUp =
        std::adjacent_find(digits.begin(), digits.end(), [](int a, int b) { return b != a + 1; }) == digits.end();
    return repeats || countsUp || (line > 0 && line % 1000 == 0);
}

World::World(quint64 seed)
    : m_seed(seed)
{
    for (const Area &area : m_catalogue.areas())
        addRanges(area);
    m_shelves.resize(m_ranges.size());
}

void World::addRanges(const Area &area)
{
    const QString callingCode = QString::number(phone::callingCode(area.country));
    const Offer *offer = m_catalogue.offer(area.country, area.type);
    for (const QString &exchange : area.exchanges) {
        const QString digits = area.code + exchange;
        const qint64 prefix = QString(callingCode + digits).toLongLong();
        m_rangeOf.insert(prefix, m_ranges.size());
        m_ranges.push_back({&area, offer, digits, prefix * LineSet::size, mixed(m_seed, quint64(prefix))});
    }
}

const NumberRange *World::rangeOf(qint64 number) const
{
    const auto found = m_rangeOf.constFind(number / LineSet::size);
    return found == m_rangeOf.cend() ? nullptr : &m_ranges[*found];
}

const LineSet &World::shelf(const NumberRange &range) const
{
    auto &shelf = m_shelves[std::size_t(&range - m_ranges.data())];
    if (!shelf)
        shelf = std::make_unique<LineSet>(stock(range.salt));
    return *shelf;
}

LineSet World::held(const NumberRange &range) const
{
    LineSet lines;
    for (int line = int(range.salt % heldEvery); line < LineSet::size; line += heldEvery) {
        if (!isMagic(line))
            lines.set(line);
    }
    return lines &= shelf(range);
}

QStringList World::features(const NumberRange &range) const
{
    QStringList features = range.offer->features;
    if ((range.salt >> 16) % 5 == 0) {
        for (const QString &lacking : range.offer->sparseFeatures)
            features.removeAll(lacking);
    }
    return features;
}

bool World::quickship(const NumberRange &range) const
{
    const bool slow = range.offer->type == "toll_free"_L1 && (range.salt >> 24) % 5 >= 3;
    return range.offer->quickship && !slow;
}

bool World::reservable(const NumberRange &range, int line) const
{
    if (!range.offer->reservable || isMagic(line))
        return range.offer->reservable;
    const bool isHeld = line % heldEvery == int(range.salt % heldEvery);
    return !isHeld && mixed(range.salt, 30'000 + quint64(line)) % unreservableEvery != 0;
}

std::optional<NumberFacts> World::facts(qint64 number) const
{
    const NumberRange *range = rangeOf(number);
    if (!range)
        return {};
    const int line = int(number - range->first);
    const Offer &offer = *range->offer;
    const QString vanity = vanityFormat(*range, line);
    const bool isDear = isPremium(line) || !vanity.isEmpty();
    return NumberFacts{
        .number = number,
        .area = range->area,
        .offer = &offer,
        .features = features(*range),
        .upfront = isDear ? premium(offer.upfront) : offer.upfront,
        .monthly = offer.monthly,
        .vanity = vanity,
        .onShelf = shelf(*range).test(line),
        .held = held(*range).test(line),
        .reservable = reservable(*range, line),
        .quickship = quickship(*range),
    };
}

} // namespace sandbox
