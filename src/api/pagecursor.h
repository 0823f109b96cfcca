// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/page.h>

#include <QString>

// Where in a list we are, whatever style of paging it has (fact sheet 1.3): the keys of request and answer are in their
// schemas, so that here there are only numbers. Trusts the page we asked for, not the one the answer claims.
class PageCursor
{
public:
    static constexpr qint64 maxPages = 8'000; // two million rows; a server that never ends has to end here

    qint64 page() const { return m_page; } // to ask for next; from 1
    bool atEnd() const { return m_atEnd; }

    // One page came. firstKey: of its first row. False: it only repeats the page before, its rows are none.
    bool learn(qsizetype rows, const QString &firstKey, const PageMeta &meta);

private:
    qint64 m_page = 1;
    QString m_lastFirstKey;
    bool m_atEnd = false;
};
