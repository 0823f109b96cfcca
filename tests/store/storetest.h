// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/worker.h>

#include <QTest>

// Waits for a worker's answer; only tests may.
template <class T>
T answerOf(const QFuture<T> &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000); }();
    return future.resultCount() ? future.result() : T();
}
