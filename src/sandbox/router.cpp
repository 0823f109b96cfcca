// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "router.h"

#include <sandbox/multipart.h>
#include <sandbox/query.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool isVariable(const QString &segment)
{
    return segment.startsWith(u'{');
}

bool fits(const QStringList &pattern, const QStringList &segments)
{
    return std::equal(pattern.begin(), pattern.end(), segments.begin(), segments.end(),
        [](const QString &wanted, const QString &given) {
            return isVariable(wanted) ? !given.isEmpty() : wanted == given;
        });
}

QStringList variables(const QStringList &pattern, const QStringList &segments)
{
    QStringList parts;
    for (int i = 0; i < pattern.size(); ++i) {
        if (isVariable(pattern.at(i)))
            parts.append(segments.at(i));
    }
    return parts;
}

bool literalFirst(const QStringList &a, const QStringList &b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
        [](const QString &x, const QString &y) { return isVariable(x) < isVariable(y); });
}

std::optional<Answer> readBody(const Route &route, Request &request)
{
    if (request.body.isEmpty() || request.method == "GET" || (route.takesForm && isForm(request)))
        return {};
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return Answer::error(415, {.code = 10014, .detail = u"The body has to be application/json."_s});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return Answer::error(
            400, {.code = 10023, .detail = error.errorString() + u" at byte "_s + QString::number(error.offset)});
    if (!document.isObject())
        return Answer::error(400, {.code = 10023, .detail = u"The body has to be an object."_s});
    request.json = document.object();
    return {};
}

Answer unknownPath()
{
    return Answer::error(404, {.code = 10005, .detail = u"The requested resource or URL could not be found."_s});
}

Answer notAllowed(const QList<QByteArray> &methods)
{
    const QString title = u"Method not allowed"_s;
    Answer answer = Answer::error(405, {.code = 10015, .detail = u"This path takes another method."_s, .title = title});
    answer.headers.append({"Allow", methods.join(", ")});
    return answer;
}

} // namespace

Router::Router(QList<Route> routes)
    : m_routes(std::move(routes))
{
    for (qsizetype i = 0; i < m_routes.size(); ++i)
        m_entries.append({m_routes.at(i).pattern.split(u'/', Qt::SkipEmptyParts), i});
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const Entry &a, const Entry &b) { return literalFirst(a.pattern, b.pattern); });
}

Router::Match Router::match(Request &request) const
{
    QList<QByteArray> methods;
    QStringList pattern;
    for (const Entry &entry : m_entries) {
        if (!fits(entry.pattern, request.segments))
            continue;
        if (methods.isEmpty())
            pattern = entry.pattern;
        if (literalFirst(pattern, entry.pattern))
            break; // a literal path answers for itself: "report" is never taken for an id
        const Route &route = m_routes.at(entry.route);
        methods.append(route.method);
        if (route.method != request.method)
            continue;
        auto refused = readQuery(route, request);
        if (!refused)
            refused = readBody(route, request);
        return {entry.route, variables(pattern, request.segments), refused};
    }
    return {.refused = methods.isEmpty() ? unknownPath() : notAllowed(methods)};
}

} // namespace sandbox
