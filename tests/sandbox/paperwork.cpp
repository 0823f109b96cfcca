// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwork.h"

#include <sandbox/places.h>
#include <sandbox/samplepdf.h>

using namespace Qt::StringLiterals;

Paperwork::Paperwork(Provider &provider)
    : m_provider(provider)
{ }

Paperwork::Order Paperwork::order(const QByteArray &filter, int count, const QJsonObject &body)
{
    const QJsonValue order = m_provider.order(m_provider.find(filter, count), body).data();
    return {order[u"id"].toString(), order[u"sub_number_orders_ids"][0].toString(),
        order[u"phone_numbers"][0][u"id"].toString()};
}

QString Paperwork::upload(const QString &filename)
{
    const QByteArray file = sandbox::samplePdf("A bill").toBase64();
    return m_provider.post("/documents", {{u"filename"_s, filename}, {u"file"_s, QString::fromLatin1(file)}})
        .data()[u"id"]
        .toString();
}

QString Paperwork::address(const QString &country, const QString &locality)
{
    const sandbox::Place *place = sandbox::placeNamed(country, locality);
    QJsonObject body{{u"business_name"_s, u"Walk Example"_s}, {u"country_code"_s, country}, {u"locality"_s, locality},
        {u"street_address"_s, place ? place->street : u"Main Street 1"_s}};
    if (place)
        body.insert(u"postal_code"_s, place->postalCode);
    return m_provider.post("/addresses", body).data()[u"id"].toString();
}

QJsonArray Paperwork::answersTo(const QJsonArray &asked, const QString &locality, const QString &country)
{
    QJsonArray answers;
    for (const QJsonValue one : asked) {
        const QString id = one[u"requirement_id"].toString();
        const QString type = one[u"field_type"].toString();
        QString value = m_provider.get("/requirement_types/" + id.toLatin1()).data()[u"example"].toString();
        if (type == "document"_L1)
            value = upload();
        if (type == "address"_L1)
            value = address(country, locality);
        answers.append(QJsonObject{{u"requirement_id"_s, id}, {u"field_value"_s, value}});
    }
    return answers;
}

QJsonArray Paperwork::answersTo(const Order &order)
{
    const QJsonValue one = number(order);
    return answersTo(
        one[u"regulatory_requirements"].toArray(), one[u"locality"].toString(), one[u"country_code"].toString());
}

QJsonObject Paperwork::body(const QJsonArray &answers)
{
    return {{u"regulatory_requirements"_s, answers}};
}

Provider::Reply Paperwork::answer(const Order &order)
{
    return m_provider.patch("/sub_number_orders/" + order.subOrder.toLatin1(), body(answersTo(order)));
}

QString Paperwork::group(const QString &country, const QString &type)
{
    const Provider::Reply made = m_provider.post("/requirement_groups",
        {{u"country_code"_s, country}, {u"phone_number_type"_s, type}, {u"action"_s, u"ordering"_s}});
    const QString id = made.json[u"id"].toString();
    const auto &places = sandbox::places();
    const auto place =
        std::find_if(places.begin(), places.end(), [&](const auto &each) { return each.country == country; });
    m_provider.patch("/requirement_groups/" + id.toLatin1(),
        body(answersTo(made.json[u"regulatory_requirements"].toArray(), place->name, country)));
    return id;
}

QJsonValue Paperwork::number(const Order &order)
{
    return m_provider.get("/number_order_phone_numbers/" + order.number.toLatin1()).data();
}

QJsonArray Paperwork::verdicts(const Order &order)
{
    return m_provider.get("/sub_number_orders/" + order.subOrder.toLatin1() + "?filter[include_phone_numbers]=true")
        .data()[u"phone_numbers"][0][u"regulatory_requirements"]
        .toArray();
}

QStringList Paperwork::comments(const QString &record)
{
    QStringList bodies;
    for (const QJsonValue comment :
        m_provider.get("/comments?filter[comment_record_id]=" + record.toLatin1()).data().toArray())
        bodies.append(comment[u"body"].toString());
    return bodies;
}

QString Paperwork::requirement(const Order &order, const QString &fieldType)
{
    for (const QJsonValue one : number(order)[u"regulatory_requirements"].toArray()) {
        if (one[u"field_type"].toString() == fieldType)
            return one[u"requirement_id"].toString();
    }
    return {};
}
