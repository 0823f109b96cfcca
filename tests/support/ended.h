// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QTest>

#include <optional>
#include <utility>

// What a call gives, for tests that are no coroutines themselves. result: empty until it has ended.
template <class T, class Awaiter>
QCoro::Task<> keep(Awaiter awaiter, std::optional<T> &result)
{
    result = co_await std::move(awaiter);
}

// The same, waited for; nothing when it never ends.
template <class T, class Awaiter>
std::optional<T> ended(Awaiter awaiter)
{
    std::optional<T> result;
    keep(std::move(awaiter), result);
    return QTest::qWaitFor([&result] { return result.has_value(); }, 20'000) ? std::move(result) : std::nullopt;
}
