// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwork.h"

#include <sandbox/rules.h>
#include <sandbox/samplepdf.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;

// What an operator sends along with orders: documents and addresses.
class DocumentsTest : public QObject
{
    Q_OBJECT

    Provider m_provider;
    Paperwork m_papers{m_provider};

    Provider::Reply send(const QByteArray &content, const QString &filename)
    {
        return m_provider.post(
            "/documents", {{u"filename"_s, filename}, {u"file"_s, QString::fromLatin1(content.toBase64())}});
    }
    QJsonValue read(const QString &id) { return m_provider.get("/documents/" + id.toLatin1()).data(); }
    QString sent(const QString &filename = u"bill.pdf"_s, const QByteArray &content = samplePdf("x"))
    {
        return send(content, filename).data()[u"id"].toString();
    }

private slots:
    void aDocumentComesBackAsItWas()
    {
        const QByteArray content = samplePdf("Bill (of October)");
        const QJsonValue document = send(content, u"my bill"_s).data();
        QCOMPARE(document[u"filename"], u"mybill.pdf"_s);
        QCOMPARE(document[u"content_type"], u"application/pdf"_s);
        QCOMPARE(document[u"size"][u"amount"], content.size());
        QCOMPARE(m_provider.get("/documents/" + document[u"id"].toString().toLatin1() + "/download").body, content);
    }

    void aScanTakesItsTime()
    {
        const QString id = sent();
        QCOMPARE(read(id)[u"av_scan_status"], u"not_scanned"_s);
        m_provider.advance(rules::scanStart);
        QCOMPARE(read(id)[u"av_scan_status"], u"pending_scan"_s);
        m_provider.advance(rules::scanLength);
        QCOMPARE(read(id)[u"av_scan_status"], u"scanned"_s);
        QCOMPARE(read(id)[u"status"], u"pending"_s);
    }

    void aVirusIsFound()
    {
        for (const QString &id :
            {sent(u"infected.pdf"_s), sent(u"note.txt"_s, "X EICAR-STANDARD-ANTIVIRUS-TEST-FILE X")}) {
            m_provider.advance(rules::scanStart + rules::scanLength);
            QCOMPARE(read(id)[u"av_scan_status"], u"infected"_s);
            QCOMPARE(read(id)[u"status"], u"denied"_s);
        }
    }

    void whatNobodyUsesIsDeleted()
    {
        const QString loose = sent();
        const Paperwork::Order order = m_papers.order("country_code=DE&filter[national_destination_code]=30");
        m_papers.answer(order);
        const QString used = m_papers.verdicts(order).last()[u"field_value"].toString();
        m_provider.advance(rules::unlinkedDocument + rules::minute);
        QCOMPARE(m_provider.get("/documents/" + loose.toLatin1()).status, 404);
        QCOMPARE(read(used)[u"id"], used);
        QCOMPARE(m_provider.remove("/documents/" + used.toLatin1()).status, 422);
        const QJsonValue links = m_provider.get("/document_links?filter[document_id]=" + used.toLatin1()).data();
        QCOMPARE(links[0][u"linked_record_type"], u"sub_number_order"_s);
        QCOMPARE(links[0][u"linked_resource_id"], order.subOrder);
    }

    void aReplacedDocumentIsFreeAgain()
    {
        const Paperwork::Order order = m_papers.order("country_code=DE&filter[national_destination_code]=30");
        m_papers.answer(order);
        const QJsonValue bill = m_papers.verdicts(order).last();
        const QByteArray path = "/documents/" + bill[u"field_value"].toString().toLatin1();
        m_provider.patch("/sub_number_orders/" + order.subOrder.toLatin1(),
            Paperwork::body(
                {QJsonObject{{u"requirement_id"_s, bill[u"requirement_id"]}, {u"field_value"_s, m_papers.upload()}}}));
        QCOMPARE(m_provider.remove(path).status, 200);
        QCOMPARE(m_provider.get(path).status, 404);
    }

    void whatIsNoDocumentIsRefused_data()
    {
        QTest::addColumn<QString>("filename");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << u"a.pdf"_s << QByteArray() << 422;
        QTest::newRow("a program") << u"a.pdf"_s << QByteArray("\x7f\x45LF\x02\x01\xff\xfe") << 422;
        QTest::newRow("a line feed in its name") << u"a\nb.pdf"_s << samplePdf("x") << 422;
        QTest::newRow("a folder in its name") << u"../a.pdf"_s << samplePdf("x") << 422;
        QTest::newRow("a long name") << QString(600, u'a') << samplePdf("x") << 422;
        QTest::newRow("a text") << u"a.csv"_s << QByteArray("a,b\n") << 200;
        QTest::newRow("the largest") << u"a.txt"_s << QByteArray(rules::largestDocument, 'a') << 200;
        QTest::newRow("too large") << u"a.txt"_s << QByteArray(rules::largestDocument + 1, 'a') << 422;
    }

    void whatIsNoDocumentIsRefused()
    {
        QFETCH(QString, filename);
        QFETCH(QByteArray, content);
        QTEST(send(content, filename).status, "status");
    }

    void aFormIsRead()
    {
        const QByteArray form = "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                                "Content-Type: text/plain\r\n\r\nA\r\n--lin\r\nB\r\n"
                                "--line\r\nContent-Disposition: form-data; name=\"customer_reference\"\r\n\r\nmine\r\n"
                                "--line--\r\n";
        const Provider::Reply done = m_provider.upload("multipart/form-data; boundary=line", form);
        QCOMPARE(done.status, 200);
        QCOMPARE(done.data()[u"customer_reference"], u"mine"_s);
        const QByteArray id = done.data()[u"id"].toString().toLatin1();
        QCOMPARE(m_provider.get("/documents/" + id + "/download").body, "A\r\n--lin\r\nB");
    }

    void aBrokenFormIsRefused()
    {
        for (const char *body : {"", "--line", "--line\r\n\r\n--line--", "--line\r\nno end", "something else"})
            QCOMPARE(m_provider.upload("multipart/form-data; boundary=line", body).status / 100, 4);
        QCOMPARE(m_provider.upload("multipart/form-data", "--x\r\n").status, 400);
    }

    void addressesAreCheckedAndImproved()
    {
        const auto validate = [&](const QString &street, const QString &locality, const QString &code) {
            return m_provider
                .post("/addresses/actions/validate",
                    {{u"country_code"_s, u"US"_s}, {u"street_address"_s, street}, {u"locality"_s, locality},
                        {u"postal_code"_s, code}})
                .data();
        };
        const QJsonValue good = validate(u"600 congress ave"_s, u"austin"_s, u"78701"_s);
        QCOMPARE(good[u"result"], u"valid"_s);
        QCOMPARE(good[u"suggested"][u"street_address"], u"600 Congress Avenue"_s);
        QCOMPARE(good[u"suggested"][u"administrative_area"], u"TX"_s);
        const QJsonValue elsewhere = validate(u"600 Congress Avenue"_s, u"Austin"_s, u"60606"_s);
        QCOMPARE(elsewhere[u"result"], u"invalid"_s);
        QCOMPARE(elsewhere[u"suggested"][u"locality"], u"Chicago"_s);
        QCOMPARE(elsewhere[u"errors"][0][u"source"][u"pointer"], u"/locality"_s);
        QCOMPARE(validate(u"PO Box 12"_s, u"Austin"_s, u"78701"_s)[u"result"], u"invalid"_s);
        QCOMPARE(validate(u"600 Congress Avenue"_s, u"Austin"_s, u"7870"_s)[u"suggested"][u"postal_code"], u"78701"_s);
    }

    void anAddressInUseStays()
    {
        const Paperwork::Order order = m_papers.order("country_code=IE&filter[phone_number_type]=local");
        m_papers.answer(order);
        const QByteArray used = m_papers.verdicts(order).last()[u"field_value"].toString().toLatin1();
        QCOMPARE(m_provider.remove("/addresses/" + used).status, 422);
        const QByteArray free = m_papers.address(u"IE"_s, u"Dublin"_s).toLatin1();
        QCOMPARE(m_provider.remove("/addresses/" + free).data()[u"locality"], u"Dublin"_s);
        QCOMPARE(m_provider.get("/addresses/" + free).status, 404);
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
