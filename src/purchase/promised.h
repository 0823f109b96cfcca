// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>

#include <QPromise>

#include <memory>

// An answer that comes later, held by the coroutine that will give it.
template <class T>
using Promised = std::shared_ptr<QPromise<Result<T>>>;

template <class T>
Promised<T> promised()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

// Once; later answers are for those who listen to signals.
template <class T>
void answer(const Promised<T> &promise, const Result<T> &result)
{
    if (promise->future().isFinished())
        return;
    promise->addResult(result);
    promise->finish();
}

template <class T>
QFuture<Result<T>> answered(const Error &error)
{
    const auto promise = promised<T>();
    answer<T>(promise, error);
    return promise->future();
}
