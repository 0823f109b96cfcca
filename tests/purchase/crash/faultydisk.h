// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

// The disk as SQLite sees it, with somebody in between who can break it. Holds for the databases of this process that
// are opened while it lives; one at a time.
class FaultyDisk
{
public:
    enum class Step { Open, Read, Write, Sync, Truncate };

    struct Fate
    {
        int code = 0; // SQLITE_OK: it happens; else what SQLite is told
        bool isHalfDone = false; // a write of which the first half got through
    };
    // Asked before each step, on the thread that takes it.
    using Judge = std::function<Fate(Step)>;

    explicit FaultyDisk(Judge judge);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;
};
