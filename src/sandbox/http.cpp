// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool named(const QString &key, QLatin1StringView name)
{
    return key == name || (key.endsWith("[]"_L1) && QStringView(key).chopped(2) == name);
}

QString usualTitle(int code)
{
    static const QHash<int, QString> titles{
        {10001, u"Inactive phone number"_s},
        {10002, u"Invalid phone number"_s},
        {10003, u"Invalid URL"_s},
        {10004, u"Missing required parameter"_s},
        {10005, u"Resource not found"_s},
        {10006, u"Invalid ID"_s},
        {10007, u"Unexpected error"_s},
        {10008, u"Request timeout"_s},
        {10009, u"Authentication failed"_s},
        {10010, u"Authorization failed"_s},
        {10011, u"Too many requests"_s},
        {10012, u"Duplicate resource"_s},
        {10013, u"Missing association"_s},
        {10014, u"Unsupported Media Type"_s},
        {10015, u"Bad Request"_s},
        {10016, u"Phone number must be in +E.164 format"_s},
        {10017, u"Associated resource does not exist"_s},
        {10018, u"Invalid sort direction"_s},
        {10019, u"Invalid email address"_s},
        {10020, u"Invalid resource type"_s},
        {10021, u"Resource in use"_s},
        {10022, u"One or more invalid IDs"_s},
        {10023, u"Invalid JSON"_s},
        {10026, u"Invalid parameter type"_s},
        {10028, u"Character encoding error"_s},
        {10032, u"Invalid enumerated value"_s},
        {10033, u"Value outside of range"_s},
        {20012, u"Account inactive"_s},
        {20100, u"Insufficient funds"_s},
    };
    return titles.value(code, u"Unexpected error"_s);
}

QJsonObject entry(const Problem &problem)
{
    const QString code = QString::number(problem.code);
    QJsonObject object{
        {u"code"_s, code}, {u"title"_s, problem.title.isEmpty() ? usualTitle(problem.code) : problem.title}};
    if (!problem.detail.isEmpty())
        object.insert(u"detail"_s, problem.detail);
    if (!problem.pointer.isEmpty())
        object.insert(u"source"_s, QJsonObject{{u"pointer"_s, problem.pointer}});
    else if (!problem.parameter.isEmpty())
        object.insert(u"source"_s, QJsonObject{{u"parameter"_s, problem.parameter}});
    const QString url = u"https://developers.telnyx.com/docs/overview/errors/"_s + code;
    object.insert(u"meta"_s, QJsonObject{{u"url"_s, url}});
    return object;
}

} // namespace

QByteArray Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

bool Request::has(QLatin1StringView key) const
{
    return std::any_of(query.begin(), query.end(), [&](const auto &item) { return named(item.first, key); });
}

QString Request::value(QLatin1StringView key) const
{
    for (auto item = query.rbegin(); item != query.rend(); ++item) {
        if (named(item->first, key))
            return item->second;
    }
    return {};
}

QStringList Request::values(QLatin1StringView key) const
{
    QStringList all;
    for (const auto &[name, value] : query) {
        if (named(name, key))
            all += value.split(u',', Qt::SkipEmptyParts);
    }
    return all;
}

std::optional<bool> Request::flag(QLatin1StringView key) const
{
    if (!has(key))
        return {};
    return value(key) == "true"_L1;
}

Answer Answer::json(const QJsonObject &object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer Answer::json(const QJsonArray &array, int status)
{
    return {.status = status, .body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Answer Answer::data(const QJsonValue &data, int status)
{
    return json(QJsonObject{{u"data"_s, data}}, status);
}

Answer Answer::data(const QJsonValue &data, const QJsonObject &meta)
{
    return json(QJsonObject{{u"data"_s, data}, {u"meta"_s, meta}});
}

Answer Answer::page(const QJsonArray &rows, const PageRequest &page, qint64 total)
{
    return data(rows,
        QJsonObject{
            {u"page_number"_s, page.number},
            {u"page_size"_s, page.size},
            {u"total_pages"_s, qMax<qint64>(1, (total + page.size - 1) / page.size)},
            {u"total_results"_s, total},
        });
}

Answer Answer::nothing()
{
    return {.status = 204, .contentType = {}};
}

Answer Answer::error(int status, const Problem &problem)
{
    return errors(status, {problem});
}

Answer Answer::errors(int status, const QList<Problem> &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems)
        list.append(entry(problem));
    return json(QJsonObject{{u"errors"_s, list}}, status);
}

} // namespace sandbox
