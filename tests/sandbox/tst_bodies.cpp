// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwork.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray chicago = "country_code=US&filter[national_destination_code]=312";
const QByteArray dublin = "country_code=IE&filter[phone_number_type]=local&filter[national_destination_code]=1";

} // namespace

// What a body says and can't be used is refused where it stands, and nothing of the body is done.
class BodiesTest : public QObject
{
    Q_OBJECT

    Provider m_provider;
    Paperwork m_papers{m_provider};
    Paperwork::Order m_order;
    QString m_group;
    QString m_document;
    const QString m_answers = u"regulatory_requirements"_s;

    qint64 orders() { return m_provider.get("/number_orders").json[u"meta"][u"total_results"].toInteger(); }
    Provider::Reply orderOne(const QString &name, const QJsonValue &value)
    {
        const QJsonObject entry{{u"phone_number"_s, m_provider.find(chicago, 1).first()}, {name, value}};
        return m_provider.post("/number_orders", {{u"phone_numbers"_s, QJsonArray{entry}}});
    }
    static void row(const QByteArray &method, const QString &path, const QString &fields, const QJsonObject &rest = {})
    {
        for (const QString &field : fields.split(u' '))
            QTest::addRow("%s", qPrintable(path + u' ' + field)) << method << path << field << rest;
    }
    void rowsOfOrders()
    {
        const QJsonArray one{QJsonObject{{u"phone_number"_s, m_provider.find(chicago, 1).first()}}};
        const QJsonObject numbers{{u"phone_numbers"_s, one}};
        row("POST", u"/number_reservations"_s, u"customer_reference"_s, numbers);
        row("POST", u"/number_reservations"_s, u"phone_numbers"_s);
        row("POST", u"/number_orders"_s, u"billing_group_id connection_id customer_reference messaging_profile_id"_s,
            numbers);
        row("POST", u"/number_orders"_s, u"phone_numbers"_s);
        row("POST", u"/numbers_features"_s, u"phone_numbers"_s);
        row("PATCH", u"/number_orders/"_s + m_order.id, u"customer_reference "_s + m_answers);
        row("PATCH", u"/sub_number_orders/"_s + m_order.subOrder, m_answers);
        row("PATCH", u"/number_order_phone_numbers/"_s + m_order.number, m_answers);
        const QString group = u"requirement_group_id"_s;
        row("POST", u"/sub_number_orders/%1/requirement_group"_s.arg(m_order.subOrder), group);
        row("POST", u"/number_order_phone_numbers/%1/requirement_group"_s.arg(m_order.number), group);
        row("POST", u"/sub_number_orders_report"_s,
            u"country_code created_at_gt created_at_lt customer_reference order_request_id status"_s);
    }
    void rowsOfPapers()
    {
        row("POST", u"/requirement_groups"_s,
            u"action country_code customer_reference phone_number_type "_s + m_answers,
            {{u"country_code"_s, u"IE"_s}, {u"phone_number_type"_s, u"local"_s}, {u"action"_s, u"ordering"_s}});
        row("PATCH", u"/requirement_groups/"_s + m_group, u"customer_reference "_s + m_answers);
        row("POST", u"/addresses"_s,
            u"address_book administrative_area borough business_name country_code customer_reference"
            " extended_address first_name last_name locality neighborhood phone_number postal_code street_address"
            " validate_address"_s,
            {{u"business_name"_s, u"Walk Example"_s}, {u"country_code"_s, u"DE"_s}, {u"locality"_s, u"Berlin"_s},
                {u"street_address"_s, u"Invalidenstrasse 100"_s}, {u"postal_code"_s, u"10115"_s}});
        row("POST", u"/addresses/actions/validate"_s, u"administrative_area extended_address locality"_s,
            {{u"country_code"_s, u"DE"_s}, {u"postal_code"_s, u"10115"_s},
                {u"street_address"_s, u"Invalidenstrasse 100"_s}});
        row("POST", u"/documents"_s, u"customer_reference file filename url"_s, {{u"file"_s, u"JVBERi0xLjcK"_s}});
        row("PATCH", u"/documents/"_s + m_document, u"customer_reference filename"_s);
        row("POST", u"/comments"_s, u"body comment_record_id comment_record_type"_s,
            {{u"body"_s, u"Hello"_s}, {u"comment_record_id"_s, m_group},
                {u"comment_record_type"_s, u"requirement_group"_s}});
    }

private slots:
    void initTestCase()
    {
        m_order = m_papers.order(dublin);
        m_group = m_papers.group(u"IE"_s, u"local"_s);
        m_document = m_papers.upload();
    }

    void ofAnotherType_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonObject>("rest");
        rowsOfOrders();
        rowsOfPapers();
    }

    void ofAnotherType()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QString, field);
        QFETCH(QJsonObject, rest);
        const qint64 before = orders();
        rest.insert(field, 7);
        const Provider::Reply reply =
            method == "POST" ? m_provider.post(path.toLatin1(), rest) : m_provider.patch(path.toLatin1(), rest);
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.code(), u"10026"_s);
        QCOMPARE(reply.pointer(), u'/' + field);
        QCOMPARE(orders(), before);
    }

    void whatAnOrderSaysOfANumber_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const QJsonObject object{{u"id"_s, u"1"_s}};
        for (const QString &field : {u"bundle_id"_s, u"requirement_group_id"_s}) {
            QTest::addRow("%s: a number", qPrintable(field)) << field << QJsonValue(7) << u"10026"_s;
            QTest::addRow("%s: an object", qPrintable(field)) << field << QJsonValue(object) << u"10026"_s;
            QTest::addRow("%s: no id", qPrintable(field)) << field << QJsonValue(u"none"_s) << u"10017"_s;
        }
        QTest::newRow("the number: a number") << u"phone_number"_s << QJsonValue(qint64(13'125'550'100)) << u"10026"_s;
    }

    void whatAnOrderSaysOfANumber()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        const qint64 before = orders();
        const Provider::Reply reply = orderOne(field, value);
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.code(), code);
        QCOMPARE(reply.pointer(), u"/phone_numbers/0/"_s + field);
        QCOMPARE(orders(), before);
    }

    void nullIsNothing()
    {
        for (const QString &field : {u"bundle_id"_s, u"requirement_group_id"_s}) {
            const Provider::Reply reply = orderOne(field, QJsonValue::Null);
            QCOMPARE(reply.status, 200);
            QVERIFY(reply.data()[u"phone_numbers"][0][u"bundle_id"].isUndefined());
        }
    }
};

QTEST_GUILESS_MAIN(BodiesTest)
#include "tst_bodies.moc"
