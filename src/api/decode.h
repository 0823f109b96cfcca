// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/answer.h>
#include <api/endpoint.h>
#include <core/result.h>

#include <optional>
#include <type_traits>

// Rows that have no key could not be told apart, nor asked for again.
template <Keyed Row>
void dropKeyless(void *page, Drift &drift)
{
    const auto isKeyless = [](const Row &row) { return rowKey(row).isEmpty(); };
    if (static_cast<Page<Row> *>(page)->data.removeIf(isKeyless) > 0)
        drift.report("rows without a key");
}

template <class T>
struct IsPage : std::false_type
{
    static constexpr void (*dropRows)(void *, Drift &) = nullptr;
};
template <class T>
struct IsPage<Page<T>> : std::true_type
{
    static constexpr void (*dropRows)(void *, Drift &) = nullptr;
};
template <Keyed T>
struct IsPage<Page<T>> : std::true_type
{
    static constexpr void (*dropRows)(void *, Drift &) = dropKeyless<T>;
};

// What an answer has to be before anybody reads it.
struct Expected
{
    const Schema *schema = nullptr;
    Shape shape = Shape::Data;
    bool isPage = false; // its first field, the rows, must be there and a list
    bool isNothing = false; // any success will do, even without a body
    QString id{}; // of the object that was asked for; empty: any will do
    void (*dropRows)(void *page, Drift &drift) = nullptr; // those that nobody can use; after reading
};

template <class Out>
Expected expected(Shape shape)
{
    return {.schema = &Out::schema,
        .shape = shape,
        .isPage = IsPage<Out>::value,
        .isNothing = std::is_same_v<Out, Nothing>,
        .dropRows = IsPage<Out>::dropRows};
}

struct Decoded
{
    std::optional<Error> error{};
    QStringList drift{}; // where the answer differed from its description, with paths
};

// Reads an answer into `out`, an object that expected.schema describes. Runs on any thread. A success that is no JSON,
// or has no rows, no object or no id where there must be some, is an error of kind Contract, never an empty value; 200
// with errors and no data is the error it tells. Wrong types and unknown enum values inside are only drift;
// rows of a list that have no key are left out.
Decoded decode(const RawAnswer &answer, const Expected &expected, void *out);

// The same for one who holds the answer already.
template <class Out>
Result<Out> decode(const RawAnswer &answer, Shape shape = Shape::Data)
{
    Out out{};
    Decoded decoded = decode(answer, expected<Out>(shape), &out);
    if (decoded.error)
        return std::move(*decoded.error);
    return out;
}
