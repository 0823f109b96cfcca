// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QStringList>

#include <optional>

namespace sandbox {

using Headers = QList<QPair<QByteArray, QByteArray>>;

// Which page of a list was asked for. The router has checked it: number >= 1, size 1..250.
struct PageRequest
{
    int number = 1;
    int size = 20;
    int shift = 0; // rows that slipped in at the top between two pages: a fault, 0 otherwise

    qint64 offset() const { return qMax<qint64>(0, qint64(number - 1) * size - (number > 1 ? shift : 0)); }
};

// What a client asks for: the path below its mount point, everything percent-decoded.
struct Request
{
    QByteArray method{};
    QString path{}; // "/number_orders/1f0…"
    QStringList segments{}; // {"number_orders", "1f0…"}; a segment may hold a decoded slash
    QList<QPair<QString, QString>> query{}; // order kept, as sent: keys may repeat or end in "[]"
    Headers headers{}; // names in lower case
    QByteArray body{};
    QJsonObject json{}; // the body, when it is a JSON object
    PageRequest page{};

    QByteArray header(const QByteArray &name) const; // first of that name, or empty
    bool has(QLatin1StringView key) const;
    QString value(QLatin1StringView key) const; // last of that name, or empty
    QStringList values(QLatin1StringView key) const; // of "key=a,b", "key[]=a&key[]=b" and "key=a&key=b" alike
    std::optional<bool> flag(QLatin1StringView key) const;
};

// One entry of an error answer. title: when empty, the usual one of the code.
struct Problem
{
    int code = 0;
    QString detail{};
    QString pointer{}; // JSON pointer into the body: "/phone_numbers/0/phone_number"
    QString parameter{}; // or the query parameter
    QString title{};
};

// What goes back. Bodies are whole; the connection adds Date, Content-Length and the rate limit headers.
struct Answer
{
    int status = 200;
    QByteArray body{};
    QByteArray contentType{"application/json; charset=utf-8"};
    Headers headers{};

    static Answer json(const QJsonObject &object, int status = 200); // a bare object, without "data"
    static Answer json(const QJsonArray &array, int status = 200);
    static Answer data(const QJsonValue &data, int status = 200); // {"data": …}
    static Answer data(const QJsonValue &data, const QJsonObject &meta);
    static Answer page(const QJsonArray &rows, const PageRequest &page, qint64 total);
    static Answer nothing(); // 204
    static Answer error(int status, const Problem &problem);
    static Answer errors(int status, const QList<Problem> &problems);

    bool isError() const { return status >= 400; }
};

} // namespace sandbox
