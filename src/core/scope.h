// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/handover.h>

#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QTimer>

#include <coroutine>
#include <memory>
#include <optional>

class Wait;

// What its owner is still waiting for. Dies with the owner, and ends every wait by throwing Cancelled into it, so that
// inner and outer coroutine frames unwind in order. Own it as the last member: it dies first.
class Scope
{
public:
    struct Cancelled
    { }; // never caught: a root task swallows it, and vanishing is what it should do

    Scope() = default;
    ~Scope() { cancel(); }
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;

    void cancel();
    bool isIdle() const { return m_waits.isEmpty(); }

private:
    friend class Wait;
    QList<Wait *> m_waits;
};

// One thing a coroutine waits for; ends exactly once, by finish() or by its scope. Lives on its scope's thread.
class Wait
{
public:
    explicit Wait(Scope &scope);
    virtual ~Wait();
    Wait(const Wait &) = delete;
    Wait &operator=(const Wait &) = delete;

    bool isFinished() const { return m_finished; }
    void suspend(std::coroutine_handle<> waiter) { m_waiter = waiter; }
    void throwIfCancelled() const;

protected:
    // Receiver of the signals that lead to finish(). disconnect() does not recall a call that is already posted, but
    // deleting its receiver does.
    QObject *context() { return &m_context; }
    void finish(); // call it from a queued connection: it resumes the coroutine
    virtual void abandon() { } // the owner is going: stop the work

private:
    friend class Scope;
    void cancel();

    Scope *m_scope;
    std::coroutine_handle<> m_waiter;
    bool m_finished = false;
    bool m_cancelled = false;
    QObject m_context;
};

// co_await later(scope, future): a value that another thread, a sheet or a timer brings.
template <class T>
class Later
{
public:
    Later(Scope &scope, const QFuture<T> &future)
        : m_state(std::make_unique<State>(scope, future))
    { }

    bool await_ready() const { return m_state->isFinished(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_state->suspend(waiter); }
    T await_resume()
    {
        m_state->throwIfCancelled();
        if constexpr (!std::is_void_v<T>)
            return m_state->take();
    }

private:
    class State : public Wait
    {
    public:
        State(Scope &scope, const QFuture<T> &future)
            : Wait(scope)
        {
            QObject::connect(
                &m_watcher, &QFutureWatcherBase::finished, context(), [this] { finish(); }, Qt::QueuedConnection);
            m_watcher.setFuture(future);
        }
        T take()
        {
            handover::take();
            if (m_watcher.future().resultCount() == 0)
                throw Scope::Cancelled(); // whoever promised the value went away without giving it
            return m_watcher.future().takeResult();
        }
        void abandon() override { m_watcher.future().cancel(); }

    private:
        QFutureWatcher<T> m_watcher;
    };
    std::unique_ptr<State> m_state;
};

template <class T>
Later<T> later(Scope &scope, const QFuture<T> &future)
{
    return Later<T>(scope, future);
}

// co_await pause(scope, ms): lets time pass.
class Pause
{
public:
    Pause(Scope &scope, qint64 ms)
        : m_state(std::make_unique<State>(scope, ms))
    { }

    bool await_ready() const { return m_state->isFinished(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_state->suspend(waiter); }
    void await_resume() { m_state->throwIfCancelled(); }

private:
    class State : public Wait
    {
    public:
        State(Scope &scope, qint64 ms);

    private:
        QTimer m_timer;
    };
    std::unique_ptr<State> m_state;
};

inline Pause pause(Scope &scope, qint64 ms)
{
    return Pause(scope, ms);
}
