// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinewatch.h"

#include <api/orders.h>
#include <store/ordercache.h>

#include <algorithm>
#include <utility>

DeadlineWatch::DeadlineWatch(Client &client, Worker &state, const QString &account, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_account(account)
    , m_session(client, Priority::Background)
{ }

void DeadlineWatch::start()
{
    // Not from inside the look that made somebody ask for another.
    QMetaObject::invokeMethod(this, &DeadlineWatch::restart, Qt::QueuedConnection);
}

void DeadlineWatch::restart()
{
    m_session.cancel();
    m_cursor = PageCursor();
    m_sawOpen = false;
    m_pace.hurry();
    watch();
}

QCoro::Task<> DeadlineWatch::watch()
{
    while (true) {
        const auto error = co_await look();
        if (error)
            emit stale(*error);
        co_await pause(m_session, waitMs(error.has_value()));
    }
}

// A failure waits longer each time, and so does a list that was read whole while something is open; the rest of a long
// list is gone on with soon.
qint64 DeadlineWatch::waitMs(bool failed)
{
    constexpr qint64 nextPartMs = 5'000;
    if (failed)
        return m_pace.nextMs(true);
    if (!m_isWhole)
        return nextPartMs;
    const bool isOpen = std::exchange(m_sawOpen, false);
    return m_pace.nextMs(isOpen);
}

QCoro::Task<std::optional<Error>> DeadlineWatch::look()
{
    for (int read = 0; read < pagesAtOnce && !m_cursor.atEnd(); ++read) {
        const qint64 page = read == 0 ? 1 : m_cursor.page(); // what is new is on top
        const auto numbers = co_await readPage(page);
        if (!numbers)
            co_return numbers.error();
        const QList<OrderNumber> &rows = numbers->data;
        if (page == m_cursor.page())
            m_cursor.learn(rows.size(), rows.isEmpty() ? QString() : rowKey(rows.first()), numbers->meta);
        emit seen(rows);
    }
    m_isWhole = m_cursor.atEnd();
    if (m_isWhole) {
        m_cursor = PageCursor();
        emit readWhole();
    }
    co_return std::nullopt;
}

QCoro::Task<Result<Page<OrderNumber>>> DeadlineWatch::readPage(qint64 page)
{
    OrderNumberFilter filter;
    filter.pageNumber = page;
    auto numbers = co_await m_session.call(api::orders::numbers, filter);
    if (!numbers)
        co_return numbers.error();
    ordercache::saw(m_state, m_account, numbers->data, m_session.client().serverNow());
    m_sawOpen = m_sawOpen
        || std::ranges::any_of(numbers->data, [](const OrderNumber &number) { return number.deadline.isValid(); });
    co_return numbers;
}
