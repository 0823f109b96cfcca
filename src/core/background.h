// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/handover.h>

#include <QFuture>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <type_traits>
#include <utility>

// Work of one kind, and its result as a future.
template <class F>
class BackgroundTask final : public QRunnable
{
public:
    using Value = std::invoke_result_t<F &>;

    explicit BackgroundTask(F work)
        : m_work(std::move(work))
    {
        m_promise.start();
    }
    QFuture<Value> future() const { return m_promise.future(); }

    void run() override
    {
        handover::take();
        m_promise.addResult(m_work());
        handover::give();
        m_promise.finish();
    }

private:
    F m_work;
    QPromise<Value> m_promise;
};

// Runs work() on a thread of the pool, also when nobody waits for its result any more. What it uses it has to own.
// Await the result with later(scope, future).
template <class F>
QFuture<std::invoke_result_t<F &>> inBackground(F work, QThreadPool &pool = *QThreadPool::globalInstance())
{
    auto *const task = new BackgroundTask<F>(std::move(work)); // the pool deletes it
    const auto future = task->future();
    handover::give();
    pool.start(task);
    return future;
}
