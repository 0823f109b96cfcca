// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/pagecursor.h>
#include <api/session.h>

// A list, page after page: while (!pager.atEnd()) { const auto page = co_await pager.next(); … }. A page that failed is
// asked for again by the next call. Keep it where it outlives its awaits: a local of the coroutine.
template <class In, class Row>
class Pager
{
public:
    // What next() gives: co_await it for a Result<Page<Row>>.
    class [[nodiscard]] Next
    {
    public:
        Next(Pager &pager, Call<Page<Row>> call)
            : m_pager(pager)
            , m_call(std::move(call))
        { }

        bool await_ready() const { return m_call.await_ready(); }
        void await_suspend(std::coroutine_handle<> waiter) { m_call.await_suspend(waiter); }
        Result<Page<Row>> await_resume()
        {
            auto page = m_call.await_resume();
            if (page
                && !m_pager.m_cursor.learn(
                    page->data.size(), page->data.isEmpty() ? QString() : rowKey(page->data.first()), page->meta))
                page->data.clear();
            return page;
        }

    private:
        Pager &m_pager;
        Call<Page<Row>> m_call;
    };

    // filter: its page number is ours to set; its page size is kept.
    Pager(Session &session, const Endpoint<In, Page<Row>> &endpoint, const In &filter)
        : m_session(session)
        , m_endpoint(endpoint)
        , m_filter(filter)
    { }
    Pager(const Pager &) = delete;
    Pager &operator=(const Pager &) = delete;

    bool atEnd() const { return m_cursor.atEnd(); }
    Next next()
    {
        m_filter.pageNumber = m_cursor.page();
        return Next(*this, m_session.call(m_endpoint, m_filter));
    }

private:
    Session &m_session;
    const Endpoint<In, Page<Row>> m_endpoint;
    In m_filter;
    PageCursor m_cursor;
};
