// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/schema.h>

#include <QList>

// The "meta" of a list (fact sheet 1.3). Numbers are 0 where the list has none of them.
struct PageMeta
{
    qint64 pageNumber = 0;
    qint64 pageSize = 0;
    qint64 totalPages = 0;
    qint64 totalResults = 0;
    qint64 bestEffortResults = 0; // search only

    static const Schema schema;
};

// A row of a list that can be named again.
template <class Row>
concept Keyed = requires(const Row &row)
{
    row.id;
}
|| requires(const Row &row)
{
    row.phoneNumber;
};

// What identifies a row of a list.
template <Keyed Row>
QString rowKey(const Row &row)
{
    if constexpr (requires { row.id; })
        return row.id;
    else
        return row.phoneNumber;
}

// One page of a list: {"data": […], "meta": {…}}. The .cpp of each resource defines its schema.
template <class T>
struct Page
{
    QList<T> data{};
    PageMeta meta{};

    static const Schema schema;
};
