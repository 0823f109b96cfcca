// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/database.h>
#include <sandbox/http.h>

#include <functional>

namespace sandbox {

// The conditions of a list, joined by AND, with their values.
class Conditions
{
public:
    void add(const QByteArray &sql, const QList<Value> &values = {});
    // Only when the request has that key.
    void equal(const QByteArray &column, const Request &request, QLatin1StringView key);
    void oneOf(const QByteArray &column, const QStringList &wanted);
    void contains(const QByteArray &column, const Request &request, QLatin1StringView key); // case doesn't matter
    void flag(const QByteArray &column, const Request &request, QLatin1StringView key);
    void time(const QByteArray &column, const Request &request, QLatin1StringView key); // key[gt], key[lt]: exclusive
    void span(const QByteArray &column, const Request &request, QLatin1StringView key); // key[gte], key[lte]

    QByteArray where() const; // " WHERE a AND b", or nothing
    const QList<Value> &values() const { return m_values; }

private:
    void bound(const QByteArray &column, const Request &request, const QByteArray &key, const QByteArray &compare);

    QList<QByteArray> m_terms;
    QList<Value> m_values;
};

// A list as SQL sees it.
struct Listing
{
    QByteArray columns{};
    QByteArray from{};
    Conditions conditions{};
    QByteArray order{};
    QByteArray key{}; // of joined tables: the position that tells the rows, so that the joins are made for a page only
};

// The page that was asked for, each row turned into JSON, and how many rows there are in all.
Answer answerPage(Database &database, const Listing &listing, const PageRequest &page,
    const std::function<QJsonObject(const Statement &)> &row);

// A text that may be unset: left out of the answer then, as the provider does.
void put(QJsonObject &object, const QString &key, const QString &text);

QJsonValue orNull(const QString &text); // null when it is empty
QJsonArray listOfWords(const QString &text); // separated by blanks
QString isoOrNothing(qint64 ms); // as the ordering services write times; empty for 0

} // namespace sandbox
