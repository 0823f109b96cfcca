// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileprovider.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

const QString HostileProvider::shown = u"<img src=\"file:///x.png\"><b>&x %1 %2 %n"_s;
const QString HostileProvider::text = shown % u" =cmd|'/C calc'!A0 \x1b[31m \u202eevil\u202c \u200b ../../x שלום "_s
    % u'x' % QString(10'000, QChar(0x0335));

namespace {

// What a program reads, not a person.
bool isForPrograms(const QString &key)
{
    static const QStringList kept{u"id"_s, u"code"_s, u"country_code"_s, u"currency"_s, u"phone_number"_s,
        u"phone_number_type"_s, u"region_type"_s, u"upfront_cost"_s, u"monthly_cost"_s, u"balance"_s,
        u"available_credit"_s, u"features"_s, u"sub_number_orders_ids"_s};
    return kept.contains(key) || key.endsWith("_id"_L1) || key.endsWith("_at"_L1) || key == "deadline"_L1;
}

QJsonValue spoilt(const QJsonValue &value)
{
    if (value.isString())
        return HostileProvider::text;
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(spoilt(item));
        return items;
    }
    QJsonObject object = value.toObject();
    if (!value.isObject())
        return value;
    for (const QString &key : object.keys()) {
        if (key == "expired_at"_L1)
            object.insert(key, QDateTime::currentDateTimeUtc().addSecs(1200).toString(Qt::ISODate));
        else if (!isForPrograms(key))
            object.insert(key, spoilt(object.value(key)));
    }
    return object;
}

QJsonValue sample(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES) + u"/"_s + name + u".json"_s);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return spoilt(QJsonDocument::fromJson(bytes)[u"data"]);
}

Behaviour found(const QJsonValue &data)
{
    return RawServer::json(QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson());
}

Behaviour list(const QJsonValue &row)
{
    const QJsonArray rows = row.isArray() ? row.toArray() : QJsonArray{row};
    const QJsonObject meta{{u"total_pages"_s, 1}, {u"total_results"_s, rows.size()}};
    return RawServer::json(QJsonDocument(QJsonObject{{u"data"_s, rows}, {u"meta"_s, meta}}).toJson());
}

QJsonObject named(const QString &key)
{
    return {{u"id"_s, u"1"_s}, {key, HostileProvider::text}};
}

QJsonObject requirement()
{
    QJsonObject asked{{u"id"_s, u"53970723-fbff-4f46-a975-f62be6c1a585"_s}};
    for (const QString &key : {u"name"_s, u"label"_s, u"description"_s, u"example"_s, u"field_type"_s})
        asked.insert(key, HostileProvider::text);
    return asked;
}

// For every number that is asked about, and for a country where none is.
QJsonArray requirementsOf(const QString &question)
{
    static const QRegularExpression number(u"\\+\\d+"_s);
    QJsonArray rows;
    for (auto match = number.globalMatch(question); match.hasNext() || rows.isEmpty();) {
        const QString asked = match.hasNext() ? match.next().captured() : QString();
        rows.append(QJsonObject{{u"phone_number"_s, asked}, {u"country_code"_s, u"US"_s},
            {u"phone_number_type"_s, u"local"_s}, {u"regulatory_requirements"_s, QJsonArray{requirement()}}});
    }
    return rows;
}

} // namespace

HostileProvider::HostileProvider(RawServer &server)
{
    server.answerWith(&HostileProvider::answer);
}

Behaviour HostileProvider::answer(const SeenRequest &request)
{
    const QByteArray path = request.path.split('?').first().mid(3); // behind "/v2"
    if (request.verb != "GET") {
        const QJsonObject error{{u"code"_s, text}, {u"title"_s, text}, {u"detail"_s, text}};
        return RawServer::json(QJsonDocument(QJsonObject{{u"errors"_s, QJsonArray{error}}}).toJson(), 422);
    }
    if (path == "/country_coverage")
        return found(sample(u"country_coverage"_s));
    if (path == "/available_phone_numbers") {
        Behaviour numbers = list(sample(u"available_phone_numbers"_s));
        numbers.bytes.replace("+1312555014", "+1312555019"); // those of the sample are held
        return numbers;
    }
    if (path == "/inventory_coverage" || path == "/sub_number_orders")
        return list(sample(QString::fromLatin1(path.mid(1))));
    if (path == "/number_orders")
        return list(sample(u"number_order"_s));
    if (path.startsWith("/number_orders/"))
        return found(sample(u"number_order"_s));
    if (path.startsWith("/number_order_phone_numbers/"))
        return found(sample(u"number_order_phone_number"_s));
    if (path == "/number_reservations")
        return list(sample(u"number_reservation"_s));
    if (path == "/phone_numbers")
        return list(sample(u"phone_number"_s));
    if (path == "/connections")
        return list(named(u"connection_name"_s));
    if (path == "/messaging_profiles" || path == "/billing_groups")
        return list(named(u"name"_s));
    if (path.contains("requirements"))
        return list(requirementsOf(QString::fromUtf8(QByteArray::fromPercentEncoding(request.path))));
    return found(QJsonObject{{u"balance"_s, u"1.00"_s}, {u"available_credit"_s, u"1.00"_s}, {u"currency"_s, u"USD"_s}});
}
