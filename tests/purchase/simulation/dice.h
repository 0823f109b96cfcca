// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <iterator>
#include <random>

// Chance that is the same for the same seed, on every machine: the standard's distributions are not.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    { }

    qint64 between(qint64 least, qint64 most) // both included
    {
        return least + qint64(m_engine() % quint64(most - least + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class List>
    const auto &oneOf(const List &list)
    {
        return *std::next(std::begin(list), between(0, qint64(std::size(list)) - 1));
    }

private:
    std::mt19937_64 m_engine;
};
