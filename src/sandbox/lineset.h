// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace sandbox {

// Some of the 10,000 lines of an exchange, a bit each: sets of numbers are combined 64 at a time.
class LineSet
{
public:
    static constexpr int size = 10'000;

    void set(int line) { m_words[std::size_t(line) / 64] |= bit(line); }
    void reset(int line) { m_words[std::size_t(line) / 64] &= ~bit(line); }
    bool test(int line) const { return m_words[std::size_t(line) / 64] & bit(line); }

    LineSet &operator&=(const LineSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    LineSet &operator|=(const LineSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    LineSet &operator-=(const LineSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }

    int count() const
    {
        int sum = 0;
        for (const std::uint64_t word : m_words)
            sum += std::popcount(word);
        return sum;
    }
    int next(int from) const // the first line in the set from there on, or size
    {
        if (from >= size)
            return size;
        std::size_t i = std::size_t(from) / 64;
        std::uint64_t word = m_words[i] & (~std::uint64_t(0) << (from % 64));
        while (word == 0 && ++i < m_words.size())
            word = m_words[i];
        return word == 0 ? size : int(i * 64) + std::countr_zero(word);
    }

private:
    static std::uint64_t bit(int line) { return std::uint64_t(1) << (line % 64); }

    std::array<std::uint64_t, (size + 63) / 64> m_words{};
};

} // namespace sandbox
