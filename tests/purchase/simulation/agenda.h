// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <map>
#include <memory>
#include <utility>

// In ms.
inline constexpr qint64 second = 1000;
inline constexpr qint64 minute = 60 * second;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;

// Everything that is going to happen, in its order. Time passes only from one thing to the next, so that a year takes
// as long as what happens in it.
class Agenda
{
public:
    // Somebody whose plans end with him: what is planned for a life that is over does not happen.
    using Life = std::shared_ptr<int>;

    qint64 now() const { return m_now; } // ms

    void after(qint64 ms, std::function<void()> what) { add(ms, std::move(what), {}, false); }
    void after(qint64 ms, const Life &life, std::function<void()> what) { add(ms, std::move(what), life, true); }

    bool next(); // lets the next thing happen; false: there is none

private:
    struct Plan
    {
        std::function<void()> what{};
        std::weak_ptr<int> life{};
        bool isMortal = false;
    };
    void add(qint64 ms, std::function<void()> what, const Life &life, bool isMortal);

    qint64 m_now = 0;
    quint64 m_count = 0;
    std::map<std::pair<qint64, quint64>, Plan> m_plans; // by time, then in the order in which they were made
};
