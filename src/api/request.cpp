// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace request {

std::optional<QByteArray> path(const char *pattern, const QStringList &parts)
{
    QByteArray result;
    const QByteArray whole(pattern);
    qsizetype used = 0;
    for (qsizetype at = 0; at < whole.size();) {
        const qsizetype open = whole.indexOf('{', at);
        result += whole.sliced(at, (open < 0 ? whole.size() : open) - at);
        if (open < 0)
            break;
        if (used == parts.size())
            return std::nullopt;
        const QString &part = parts[used++];
        if (part.isEmpty() || part == u"." || part == u"..")
            return std::nullopt;
        result += QUrl::toPercentEncoding(part, "+");
        at = whole.indexOf('}', open) + 1;
    }
    return used == parts.size() ? std::optional(result) : std::nullopt;
}

QByteArray query(const QList<QPair<QString, QString>> &items)
{
    QByteArray result;
    for (const auto &[key, value] : items) {
        result += result.isEmpty() ? '?' : '&';
        result += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    }
    return result;
}

Result<Request> make(Verb verb, const char *pattern, const char *alternative, const QStringList &parts,
    const Schema &schema, const void *in)
{
    const auto first = path(pattern, parts);
    if (!first) {
        return Error{.kind = Error::Kind::Local,
            .title = QCoreApplication::translate("Api", "The id of the object is missing, so nothing was asked."),
            .bytesLeft = false};
    }
    const QByteArray suffix = verb == Verb::Get ? query(schema.query(in)) : QByteArray();
    Request request{.verb = verb, .isRead = verb == Verb::Get, .path = *first + suffix, .pattern = pattern};
    if (alternative)
        request.alternative = path(alternative, parts).value_or(QByteArray()) + suffix;
    if ((verb == Verb::Post || verb == Verb::Patch) && !schema.fields().empty())
        request.body = QJsonDocument(schema.write(in)).toJson(QJsonDocument::Compact);
    return request;
}

const char *verbText(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Patch:
        return "PATCH";
    case Verb::Delete:
        return "DELETE";
    }
    return "GET";
}

} // namespace request
