// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"

#include <sandbox/numbers.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// What is wrong with one entry; a problem without a code when nothing is.
Problem wrongWith(const QJsonValue &entry, qint64 number, bool isTwice, const QString &pointer)
{
    if (!entry.isObject())
        return {.code = 10026, .detail = u"This has to be an object."_s, .pointer = pointer};
    const QString at = pointer + u"/phone_number"_s;
    if (entry[u"phone_number"].isUndefined())
        return {.code = 10004, .detail = u"A number is needed."_s, .pointer = at};
    if (!entry[u"phone_number"].isString())
        return {.code = 10026, .detail = u"This has to be a text."_s, .pointer = at};
    if (number == 0)
        return {.code = 10016, .detail = u"This is no number in +E.164 form."_s, .pointer = at};
    if (isTwice)
        return {.code = 10012, .detail = u"This number is in the list twice."_s, .pointer = at};
    return {};
}

} // namespace

bool isOther(const QJsonValue &value, QJsonValue::Type wanted)
{
    return !value.isUndefined() && !value.isNull() && value.type() != wanted;
}

NumberList readNumbers(const QJsonObject &body, int most)
{
    NumberList result;
    const QJsonArray entries = readList(body, "phone_numbers"_L1, result.problems);
    if (!result.problems.isEmpty())
        return result;
    const auto whole = [](int code, const QString &detail) {
        return NumberList{.problems = {{.code = code, .detail = detail, .pointer = u"/phone_numbers"_s}}};
    };
    if (entries.isEmpty())
        return whole(10015, u"At least one number is needed."_s);
    if (entries.size() > most)
        return whole(10033, u"%1 numbers is the maximum allowed."_s.arg(most));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const qint64 number = fromE164(entries.at(i)[u"phone_number"].toString());
        const Problem problem =
            wrongWith(entries.at(i), number, result.numbers.contains(number), u"/phone_numbers/%1"_s.arg(i));
        if (problem.code != 0)
            result.problems.append(problem);
        result.numbers.append(number);
        result.entries.append(entries.at(i).toObject());
    }
    return result;
}

QString readText(const QJsonObject &body, QLatin1StringView name, QList<Problem> &problems, const QString &within)
{
    const QJsonValue value = body.value(name);
    if (isOther(value, QJsonValue::String))
        problems.append({.code = 10026, .detail = u"This has to be a text."_s, .pointer = within + u'/' + name});
    return value.toString();
}

QJsonArray readList(const QJsonObject &body, QLatin1StringView name, QList<Problem> &problems)
{
    const QJsonValue value = body.value(name);
    if (isOther(value, QJsonValue::Array))
        problems.append({.code = 10026, .detail = u"This has to be a list."_s, .pointer = u'/' + QString(name)});
    return value.toArray();
}

QString needText(const QJsonObject &body, QLatin1StringView name, QList<Problem> &problems)
{
    const qsizetype before = problems.size();
    const QString text = readText(body, name, problems);
    if (text.trimmed().isEmpty() && problems.size() == before)
        problems.append({.code = 10004, .detail = u"This is needed."_s, .pointer = u'/' + QString(name)});
    return text;
}

bool readFlag(const QJsonObject &body, QLatin1StringView name, bool usual, QList<Problem> &problems)
{
    const QJsonValue value = body.value(name);
    if (isOther(value, QJsonValue::Bool))
        problems.append({.code = 10026, .detail = u"This has to be true or false."_s, .pointer = u'/' + QString(name)});
    return value.toBool(usual);
}

Answer notFound(const QString &what)
{
    return Answer::error(404, {.code = 10005, .detail = u"There is no such %1."_s.arg(what)});
}

} // namespace sandbox
