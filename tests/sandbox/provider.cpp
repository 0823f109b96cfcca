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

} // namespace

Provider::Provider(const SandboxSettings &settings)
    : m_engine(settings, sandbox::allRoutes())
{ }

Provider::Reply Provider::send(const QByteArray &method, const QByteArray &target, const QJsonObject &body)
{
    sandbox::Request request{.method = method};
    if (!sandbox::decodeTarget(target, request))
        qFatal("no target: %s", target.constData());
    if (method != "GET") {
        request.headers = {{"content-type", "application/json"}};
        request.body = QJsonDocument(body).toJson();
    }
    const sandbox::Answer answer = m_engine.answer(request);
    return {answer.status, QJsonDocument::fromJson(answer.body).object()};
}

Provider::Reply Provider::get(const QByteArray &target)
{
    return send("GET", target, {});
}

Provider::Reply Provider::post(const QByteArray &target, const QJsonObject &body)
{
    return send("POST", target, body);
}

Provider::Reply Provider::patch(const QByteArray &target, const QJsonObject &body)
{
    return send("PATCH", target, body);
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
