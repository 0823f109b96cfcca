// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

namespace sandbox {

struct Context;

enum class QueryKind { Text, List, Choice, Choices, Flag, Integer, Time };

// A query parameter an endpoint knows. The router refuses all others, and values that don't fit.
// List and Choices take several values: "a,b", repeated keys, or keys that end in "[]".
struct QueryKey
{
    QLatin1StringView name{}; // as on the wire: "filter[country_code]"
    QueryKind kind = QueryKind::Text;
    QStringList choices{}; // of Choice and Choices
};

// How a list is paged: page[number] and page[size], or page_number and page_size.
enum class Paging { None, Standard, Flat };

// parts: what stands for the {…} of the pattern, in order. Runs inside a transaction that is committed before the
// answer leaves, and rolled back when the answer is an error or something throws.
using Handler = Answer (*)(Context &context, const Request &request, const QStringList &parts);

// One endpoint.
struct Route
{
    QByteArray method{};
    QString pattern{}; // "/number_orders/{id}": a literal segment wins over a {…}
    Handler handle = nullptr;
    QList<QueryKey> query{};
    Paging paging = Paging::None;
    int pageSize = 20; // when the client doesn't say
    bool takesForm = false; // multipart/form-data too, which the handler reads
};

} // namespace sandbox
