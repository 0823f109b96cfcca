// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/answer.h>

#include <QDateTime>

#include <functional>
#include <optional>

// How often and how long a read is tried again. Writes never are. All times in milliseconds.
struct RetryPolicy
{
    int maxTries = 4;
    qint64 windowMs = 30'000; // of an interactive read, all tries together; waits that the server asks for come on top
    qint64 backgroundMs = 60'000; // the same for a background read
    qint64 idleMs = 12'000; // without a byte in one try
    qint64 writeMs = 60'000; // a write's whole time
    qint64 fileMs = 900'000; // the whole time of a call that carries or brings a file …
    qint64 fileIdleMs = 60'000; // … and without a byte of it
    qint64 baseMs = 500; // backoff: random up to base·2^n …
    qint64 capMs = 20'000; // … and never more than this
    int retriesPerHundred = 10; // for a hundred reads of one host; those that the server asks for do not count …
    int retriesKept = 10; // … at the start, and at most what is put by for bad times …
    qint64 retryRefillMs = 20'000; // … to which one comes back each time
    qint64 longestServerWaitMs = 120'000; // a longer Retry-After ends the call instead of holding it
    qint64 proxyMs = 10'000; // for finding a proxy; then requests go without one until it is found
    std::function<double()> random{}; // 0 up to but not 1; the system's generator if empty
};

namespace retry {

// The HTTP dates of RFC 9110 ("Sun, 06 Nov 1994 08:49:37 GMT"), UTC; invalid for anything else.
QDateTime httpDate(const QByteArray &text);

// Retry-After: seconds or a date, which counts from the server's own Date. -1 when there is none to be read; a negative
// or past one means one second.
qint64 retryAfterMs(const QByteArray &header, const QDateTime &serverNow);

// x-ratelimit-reset, in seconds; -1 when there is none to be read.
qint64 resetMs(const QByteArray &header);

// A fault that may be gone at the next try.
bool isTransient(const RawAnswer &answer);

// Full jitter: somewhere in [0, min(cap, base·2^n)). tries: made so far, from 1.
qint64 backoffMs(const RetryPolicy &policy, int tries);

} // namespace retry
