// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider.h"

#include <sandbox/query.h>
#include <sandbox/routes.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QJsonArray entries(const QStringList &numbers)
{
    QJsonArray list;
    for (const QString &number : numbers)
        list.append(QJsonObject{{u"phone_number"_s, number}});
    return list;
}

constexpr char jsonType[] = "application/json";

Provider::Reply reply(const sandbox::Answer &answer)
{
    return {answer.status, QJsonDocument::fromJson(answer.body).object(), answer.body};
}

} // namespace

Provider::Provider(const SandboxSettings &settings)
    : m_engine(settings, sandbox::allRoutes())
{ }

Provider::Reply Provider::send(
    const QByteArray &method, const QByteArray &target, const QByteArray &contentType, const QByteArray &body)
{
    sandbox::Request request{.method = method};
    if (!sandbox::decodeTarget(target, request))
        qFatal("no target: %s", target.constData());
    if (!contentType.isEmpty())
        request.headers = {{"content-type", contentType}};
    request.body = body;
    return reply(m_engine.answer(request));
}

Provider::Reply Provider::get(const QByteArray &target)
{
    return send("GET", target);
}

Provider::Reply Provider::post(const QByteArray &target, const QJsonObject &body)
{
    return send("POST", target, jsonType, QJsonDocument(body).toJson());
}

Provider::Reply Provider::patch(const QByteArray &target, const QJsonObject &body)
{
    return send("PATCH", target, jsonType, QJsonDocument(body).toJson());
}

Provider::Reply Provider::remove(const QByteArray &target)
{
    return send("DELETE", target);
}

Provider::Reply Provider::upload(const QByteArray &contentType, const QByteArray &body)
{
    return send("POST", "/documents", contentType, body);
}

Provider::Reply Provider::operate(sandbox::Handler handler, const QString &id, const QJsonObject &body)
{
    const sandbox::Request request{.json = body};
    return reply(m_engine.change(handler, request, {id}));
}

QStringList Provider::find(const QByteArray &filter, int count)
{
    const Reply found = get("/available_phone_numbers?filter[reservable]=true&filter[exclude_held_numbers]=true&filter["
        + filter.split('=').first() + "]=" + filter.mid(filter.indexOf('=') + 1)
        + "&filter[limit]=" + QByteArray::number(count));
    QStringList numbers;
    for (const QJsonValue number : found.data().toArray())
        numbers.append(number[u"phone_number"].toString());
    return numbers;
}

Provider::Reply Provider::reserve(const QStringList &numbers)
{
    return post("/number_reservations", {{u"phone_numbers"_s, entries(numbers)}});
}

Provider::Reply Provider::order(const QStringList &numbers, QJsonObject body)
{
    body.insert(u"phone_numbers"_s, entries(numbers));
    return post("/number_orders", body);
}

QJsonValue Provider::orderNow(const QString &id)
{
    return get("/number_orders/" + id.toLatin1()).data();
}

void Provider::advance(qint64 ms)
{
    context().clock.advance(ms);
    m_engine.passTime();
}
