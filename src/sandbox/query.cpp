// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include <sandbox/clock.h>

#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int largestPage = 250;

std::optional<QString> decoded(QByteArray text, bool form)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '%'
            && (i + 2 >= text.size() || !isxdigit(uchar(text.at(i + 1))) || !isxdigit(uchar(text.at(i + 2)))))
            return {};
    }
    if (form)
        text.replace('+', ' ');
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = utf8(QByteArray::fromPercentEncoding(text));
    return utf8.hasError() ? std::nullopt : std::optional(result);
}

Answer refuse(int status, int code, const QString &detail, const QString &parameter)
{
    return Answer::error(status, {.code = code, .detail = detail, .parameter = parameter});
}

const QueryKey *known(const Route &route, QStringView key)
{
    for (const QueryKey &candidate : route.query) {
        const bool several = candidate.kind == QueryKind::List || candidate.kind == QueryKind::Choices;
        if (key == candidate.name || (several && key.endsWith("[]"_L1) && key.chopped(2) == candidate.name))
            return &candidate;
    }
    return nullptr;
}

bool isChoice(const QueryKey &key, const QString &value)
{
    if (key.kind == QueryKind::Choice)
        return key.choices.contains(value);
    const QStringList values = value.split(u',', Qt::SkipEmptyParts);
    return std::all_of(values.begin(), values.end(), [&](const QString &one) { return key.choices.contains(one); });
}

bool isInteger(const QString &value)
{
    bool ok = false;
    value.toLongLong(&ok);
    return ok;
}

std::optional<Answer> checkValue(const QueryKey &key, const QString &name, const QString &value)
{
    const auto wrongType = [&](const QString &wanted) {
        return refuse(422, 10026, u"This has to be "_s + wanted + u'.', name);
    };
    switch (key.kind) {
    case QueryKind::Text:
    case QueryKind::List:
        return {};
    case QueryKind::Choice:
    case QueryKind::Choices:
        if (!isChoice(key, value))
            return refuse(422, 10032, u"This has to be one of: "_s + key.choices.join(", "_L1), name);
        return {};
    case QueryKind::Flag:
        return value == "true"_L1 || value == "false"_L1 ? std::nullopt : std::optional(wrongType(u"true or false"_s));
    case QueryKind::Integer:
        return isInteger(value) ? std::nullopt : std::optional(wrongType(u"a whole number"_s));
    case QueryKind::Time:
        return fromIso(value) >= 0 ? std::nullopt : std::optional(wrongType(u"a time in ISO 8601"_s));
    }
    return {};
}

// Where the page stands, in this route's spelling.
struct PageKeys
{
    QString number{};
    QString size{};
};

PageKeys pageKeys(Paging paging)
{
    switch (paging) {
    case Paging::Standard:
        return {u"page[number]"_s, u"page[size]"_s};
    case Paging::Flat:
        return {u"page_number"_s, u"page_size"_s};
    case Paging::None:
        break;
    }
    return {};
}

std::optional<Answer> checkPage(int &field, const QString &value, int largest, const QString &pointer)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < 1 || number > largest)
        return Answer::error(422,
            {.code = 10015,
                .detail = u"The value is out of range."_s,
                .pointer = pointer,
                .title = u"Invalid pagination"_s});
    field = number;
    return {};
}

} // namespace

std::optional<Answer> readQuery(const Route &route, Request &request)
{
    const PageKeys keys = pageKeys(route.paging);
    request.page.size = route.pageSize;
    QSet<QString> seen;
    for (const auto &[name, value] : std::as_const(request.query)) {
        std::optional<Answer> refused;
        const QueryKey *key = known(route, name);
        const bool several = key && (key->kind == QueryKind::List || key->kind == QueryKind::Choices);
        if (seen.contains(name) && !several)
            refused = refuse(400, 10015, u"The parameter is given twice."_s, name);
        else if (key)
            refused = checkValue(*key, name, value);
        else if (!keys.number.isEmpty() && name == keys.number)
            refused = checkPage(request.page.number, value, std::numeric_limits<int>::max(), u"page/number"_s);
        else if (!keys.size.isEmpty() && name == keys.size)
            refused = checkPage(request.page.size, value, largestPage, u"page/size"_s);
        else
            refused = refuse(400, 10015, u"The parameter is not known here."_s, name);
        if (refused)
            return refused;
        seen.insert(name);
    }
    return {};
}

bool decodeTarget(const QByteArray &target, Request &request)
{
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.left(mark);
    for (const QByteArray &segment : path.split('/')) {
        const auto text = decoded(segment, false);
        if (!text)
            return false;
        if (!text->isEmpty())
            request.segments.append(*text);
    }
    request.path = u'/' + request.segments.join(u'/');
    if (mark < 0)
        return true;
    for (const QByteArray &item : target.mid(mark + 1).split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const auto name = decoded(equals < 0 ? item : item.left(equals), true);
        const auto value = decoded(equals < 0 ? QByteArray() : item.mid(equals + 1), true);
        if (!name || !value)
            return false;
        request.query.append({*name, *value});
    }
    return true;
}

} // namespace sandbox
