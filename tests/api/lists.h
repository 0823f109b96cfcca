// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/ownednumber.h>

#include <QUrlQuery>

#include <support/rawserver.h>

#include <algorithm>

// Lists of numbers for a RawServer to answer with.
namespace lists {

// The number behind a key of the query; 0 without it.
inline int asked(const SeenRequest &request, const char *key)
{
    const auto items = QUrlQuery(QUrl::fromEncoded(request.path)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == QLatin1StringView(key))
            return value.toInt();
    }
    return 0;
}

inline QByteArray rows(int first, int count)
{
    QByteArrayList list;
    for (int i = first; i < first + count; ++i)
        list += "{\"id\":\"" + QByteArray::number(i) + "\"}";
    return '[' + list.join(',') + ']';
}

// A list of `total` numbers with ids from 0 on; page is from 1.
inline QByteArray pageOf(int page, int size, int total, int shift = 0)
{
    const int first = (page - 1) * size;
    return "{\"data\":" + rows(first + shift, std::clamp(total - first, 0, size)) + ",\"meta\":{\"page_number\":"
        + QByteArray::number(page) + ",\"page_size\":" + QByteArray::number(size) + ",\"total_pages\":"
        + QByteArray::number((total + size - 1) / size) + ",\"total_results\":" + QByteArray::number(total) + "}}";
}

inline OwnedNumberFilter filter(int size)
{
    OwnedNumberFilter result;
    result.pageSize = size;
    return result;
}

inline QStringList upTo(int count)
{
    QStringList result;
    for (int i = 0; i < count; ++i)
        result += QString::number(i);
    return result;
}

} // namespace lists
