// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/catalogue.h>
#include <sandbox/lineset.h>
#include <sandbox/magicnumbers.h>
#include <sandbox/rulebook.h>

#include <memory>
#include <optional>
#include <vector>

namespace sandbox {

// Ten thousand successive numbers of an area: those that differ in the last four digits only.
struct NumberRange
{
    const Area *area = nullptr;
    const Offer *offer = nullptr;
    QString digits{}; // the national number without its last four: "312230"
    qint64 first = 0; // its line 0000, as an integer with the calling code
    quint64 salt = 0; // what the seed makes of it
};

// What the world knows of a number, whoever may have it now.
struct NumberFacts
{
    qint64 number = 0;
    const Area *area = nullptr;
    const Offer *offer = nullptr;
    QStringList features{};
    Money upfront{};
    Money monthly{};
    QString vanity{}; // "833-230-TALK"; mostly empty
    bool onShelf = false; // in stock from the start
    bool held = false; // set aside for this account by the provider
    bool reservable = false;
    bool quickship = false;
};

// The provider's stock: millions of numbers, each derived from the seed when somebody asks, none of them stored. It
// never changes; who has taken what is in the database. One thread only.
class World
{
public:
    explicit World(quint64 seed);
    Q_DISABLE_COPY_MOVE(World)

    quint64 seed() const { return m_seed; }
    const Catalogue &catalogue() const { return m_catalogue; }
    const Rulebook &rulebook() const { return m_rulebook; }
    const std::vector<NumberRange> &ranges() const { return m_ranges; }

    const NumberRange *rangeOf(qint64 number) const; // null when no such number is ever sold
    std::optional<NumberFacts> facts(qint64 number) const;

    const LineSet &shelf(const NumberRange &range) const; // what is in stock from the start
    LineSet held(const NumberRange &range) const; // of these, what is set aside
    QStringList features(const NumberRange &range) const;
    bool quickship(const NumberRange &range) const;
    bool reservable(const NumberRange &range, int line) const;

private:
    void addRanges(const Area &area);

    quint64 m_seed;
    Catalogue m_catalogue;
    Rulebook m_rulebook{m_catalogue};
    std::vector<NumberRange> m_ranges;
    QHash<qint64, std::size_t> m_rangeOf; // by number / 10,000
    mutable std::vector<std::unique_ptr<LineSet>> m_shelves; // made when first looked at
};

// Whether a number costs more for its last four digits: they repeat, count up or are a round thousand.
bool isPremium(int line);

} // namespace sandbox
