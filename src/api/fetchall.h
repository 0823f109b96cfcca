// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/pager.h>

#include <QCoroTask>
#include <QSet>

#include <algorithm>
#include <deque>
#include <functional>

// A whole list. Rows are there once each, in the order they came.
template <class Row>
struct Listing
{
    QList<Row> rows{};
    qint64 total = 0; // what the server last said; 0 if it says nothing
    bool isComplete = false; // as many rows as the server says there are
    bool moved = false; // rows came, went or changed their page while we read
    bool isCut = false; // the server ignores the page number: beyond page 1 there may be more

    // Whether what is not in it is not there. A total that is plainly wrong proves nothing against it.
    bool isAll() const { return isComplete || !moved; }
};

// The rows of one pass through a list whose rows may move from page to page meanwhile.
template <class Row>
class Gathering
{
public:
    void add(const Page<Row> &page)
    {
        const QString first = page.data.isEmpty() ? QString() : rowKey(page.data.first());
        if (m_pages == 0)
            m_firstKey = first;
        else if (!first.isEmpty() && first == m_firstKey)
            m_repeats = true;
        m_isOver = page.data.isEmpty();
        gather(page);
    }
    void addTopAgain(const Page<Row> &page) { gather(page); } // page 1 once more, on purpose
    bool isOver() const { return m_isOver || m_repeats; } // nothing more comes, whatever the server says of pages
    bool moved() const { return m_listing.moved && !m_repeats; }
    Listing<Row> take()
    {
        m_listing.moved = moved();
        m_listing.isCut = m_repeats;
        m_listing.isComplete = m_listing.rows.size() == m_listing.total && !m_shrank;
        return std::move(m_listing);
    }

private:
    void gather(const Page<Row> &page)
    {
        const bool isFirst = m_pages++ == 0;
        m_listing.moved = m_listing.moved || (!isFirst && page.meta.totalResults != m_listing.total);
        m_shrank = m_shrank || (!isFirst && page.meta.totalResults < m_listing.total);
        m_listing.total = page.meta.totalResults;
        for (const Row &row : page.data) {
            const auto before = m_seen.size();
            m_seen.insert(rowKey(row));
            if (m_seen.size() > before)
                m_listing.rows.append(row);
            else
                m_listing.moved = true;
        }
    }

    Listing<Row> m_listing;
    QSet<QString> m_seen;
    QString m_firstKey;
    int m_pages = 0;
    bool m_isOver = false; // an empty page came
    bool m_shrank = false; // a row went: its place was taken by one of the next page, which we may never have seen
    bool m_repeats = false; // page 1 came again: the server ignores the page number
};

template <class Row>
Call<Page<Row>> takeFirst(std::deque<Call<Page<Row>>> &calls)
{
    auto call = std::move(calls.front());
    calls.pop_front();
    return call;
}

// Reads one pass with six requests at once; a list without a page count is read page after page.
template <class In, class Row>
QCoro::Task<Result<Listing<Row>>> fetchPass(
    Session &session, Endpoint<In, Page<Row>> endpoint, In filter, std::function<void(const Page<Row> &)> onPage)
{
    static constexpr std::size_t atOnce = 6;
    Gathering<Row> gathering;
    Pager<In, Row> pager(session, endpoint, filter);
    qint64 pages = 0;
    while (!pager.atEnd() && pages == 0) {
        const auto page = co_await pager.next();
        if (!page)
            co_return page.error();
        gathering.add(*page);
        onPage(*page);
        pages = std::min(page->meta.totalPages, PageCursor::maxPages);
    }
    std::deque<Call<Page<Row>>> calls;
    filter.pageNumber = 1;
    while (!gathering.isOver() && (filter.pageNumber < pages || !calls.empty())) {
        while (calls.size() < atOnce && filter.pageNumber < pages) {
            ++filter.pageNumber;
            calls.push_back(session.call(endpoint, filter));
        }
        const auto page = co_await takeFirst(calls);
        if (!page)
            co_return page.error();
        gathering.add(*page);
        onPage(*page);
    }
    calls.clear();
    if (gathering.moved()) {
        filter.pageNumber = 1; // what is new is on top
        const auto page = co_await session.call(endpoint, filter);
        if (!page)
            co_return page.error();
        gathering.addTopAgain(*page);
        onPage(*page);
    }
    co_return gathering.take();
}

// Reads a whole list; onPage sees each page as it comes, also those of a second or third pass, which is made when rows
// moved while we read. A list that never holds still, or says nothing of its size, comes back with isComplete false.
// The session must outlive the task; the first error ends it.
template <class In, class Row>
QCoro::Task<Result<Listing<Row>>> fetchAll(
    Session &session, Endpoint<In, Page<Row>> endpoint, In filter, std::function<void(const Page<Row> &)> onPage)
{
    static constexpr int passes = 3;
    for (int pass = 1;; ++pass) {
        auto listing = co_await fetchPass(session, endpoint, filter, onPage);
        if (!listing || listing->isComplete || listing->total == 0 || !listing->moved || pass == passes)
            co_return listing;
    }
}
template <class In, class Row>
QCoro::Task<Result<Listing<Row>>> fetchAll(Session &session, Endpoint<In, Page<Row>> endpoint, In filter)
{
    const std::function<void(const Page<Row> &)> nobodyLooks = [](const Page<Row> &) {};
    return fetchAll(session, endpoint, filter, nobodyLooks);
}
