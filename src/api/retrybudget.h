// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/retry.h>

// How much may be tried again at one host: a part of what is asked of it, and a little besides. Hundreds of reads of a
// host that is down would otherwise ask it hundreds of times more, each by itself.
class RetryBudget
{
public:
    explicit RetryBudget(const RetryPolicy &policy);

    void asked(); // a read, for the first time
    bool take(); // whether one may be tried again

private:
    const qint64 m_perRead; // hundredths of a retry
    const qint64 m_most; // hundredths
    const qint64 m_refillMs; // for one retry
    qint64 m_left; // hundredths
    qint64 m_refilledMs; // Clock::elapsedMs()
};
