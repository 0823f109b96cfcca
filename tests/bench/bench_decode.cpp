// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownednumberpage.h"

#include <domain/ownednumber.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// How pages are read: simdjson and the described fields.
QList<OwnedNumber> bySchema(const QByteArray &text)
{
    const auto json = JsonDocument::parse(text);
    Page<OwnedNumber> page;
    Drift drift;
    Page<OwnedNumber>::schema.read(json->root(), &page, drift);
    return page.data;
}

QDateTime time(const QJsonObject &object, QLatin1StringView key)
{
    return QDateTime::fromString(object[key].toString(), Qt::ISODate);
}

// The usual way in Qt, to the same structs.
QList<OwnedNumber> byQJson(const QByteArray &text)
{
    QList<OwnedNumber> numbers;
    const QJsonArray rows = QJsonDocument::fromJson(text)["data"_L1].toArray();
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        OwnedNumber number;
        number.id = object["id"_L1].toString();
        number.phoneNumber = object["phone_number"_L1].toString();
        number.countryCode = object["country_iso_alpha2"_L1].toString();
        number.type = OpenEnum<NumberType>::fromText(object["phone_number_type"_L1].toString());
        number.status = OpenEnum<NumberStatus>::fromText(object["status"_L1].toString());
        number.connectionId = object["connection_id"_L1].toString();
        number.connectionName = object["connection_name"_L1].toString();
        number.messagingProfileId = object["messaging_profile_id"_L1].toString();
        number.messagingProfileName = object["messaging_profile_name"_L1].toString();
        number.billingGroupId = object["billing_group_id"_L1].toString();
        number.customerReference = object["customer_reference"_L1].toString();
        for (const auto &tag : object["tags"_L1].toArray())
            number.tags << tag.toString();
        number.emergencyEnabled = object["emergency_enabled"_L1].toBool();
        number.callForwardingEnabled = object["call_forwarding_enabled"_L1].toBool();
        number.cnamListingEnabled = object["cnam_listing_enabled"_L1].toBool();
        number.purchasedAt = time(object, "purchased_at"_L1);
        number.createdAt = time(object, "created_at"_L1);
        numbers.append(number);
    }
    return numbers;
}

template <class Function>
qint64 nanoseconds(int times, Function function)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        function();
    return timer.nsecsElapsed() / times;
}

} // namespace

class DecodeBench : public QObject
{
    Q_OBJECT
private slots:
    void bothReadTheSame() { QCOMPARE(bySchema(m_page), byQJson(m_page)); }
    void aPageOf250BySchema()
    {
        QBENCHMARK
        {
            bySchema(m_page);
        }
    }
    void aPageOf250ByQJsonDocument()
    {
        QBENCHMARK
        {
            byQJson(m_page);
        }
    }
    void ratio()
    {
        const qint64 qjson = nanoseconds(100, [this] { byQJson(m_page); });
        const qint64 schema = nanoseconds(100, [this] { bySchema(m_page); });
        qInfo("QJsonDocument takes %.2f times as long (%.2f ms against %.2f ms)", double(qjson) / double(schema),
            double(qjson) / 1e6, double(schema) / 1e6);
    }

private:
    const QByteArray m_page = ownedNumberPage(250);
};

QTEST_GUILESS_MAIN(DecodeBench)
#include "bench_decode.moc"
