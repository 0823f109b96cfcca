// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thingroutes.h"

#include <sandbox/query.h>
#include <sandbox/router.h>

#include <QJsonDocument>
#include <QTest>

using namespace sandbox;
using namespace Qt::StringLiterals;

class RouterTest : public QObject
{
    Q_OBJECT

    const Router m_router{thingRoutes()};

    static Request request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        Request request{
            .method = method, .headers = {{"content-type", "application/json; charset=utf-8"}}, .body = body};
        decodeTarget(target, request);
        return request;
    }

    QJsonObject problem(Request request, int status) const
    {
        const auto match = m_router.match(request);
        if (!match.refused || match.refused->status != status)
            return {{u"unexpected"_s, match.refused ? match.refused->status : 0}};
        return QJsonDocument::fromJson(match.refused->body)[u"errors"][0].toObject();
    }

private slots:
    void aLiteralPathWinsOverAnId()
    {
        auto literal = request("GET", "/things/report");
        auto id = request("GET", "/things/1");
        QCOMPARE(m_router.route(m_router.match(literal)).pattern, u"/things/report"_s);
        QCOMPARE(m_router.match(id).parts, QStringList{u"1"_s});
        QCOMPARE(problem(request("PATCH", "/things/report"), 405)[u"code"], u"10015"_s);
    }

    void anIdMayHoldAnythingEncoded()
    {
        auto plus = request("GET", "/things/+1312%2F5%20%C3%A4");
        QCOMPARE(m_router.match(plus).parts, QStringList{u"+1312/5 ä"_s});
    }

    void anUnknownPathIsNotFound()
    {
        for (const char *path : {"/", "/nothing", "/things/1/2", "/thing"})
            QCOMPARE(problem(request("GET", path), 404)[u"code"], u"10005"_s);
    }

    void anUnknownMethodNamesTheKnownOnes()
    {
        auto wrong = request("DELETE", "/things");
        const auto match = m_router.match(wrong);
        QCOMPARE(match.refused->status, 405);
        QVERIFY(match.refused->headers.contains(std::pair<QByteArray, QByteArray>("Allow", "GET, POST")));
    }

    void anUnknownParameterIsNamed()
    {
        const auto error = problem(request("GET", "/things/report?filter%5Bnam%5D=x"), 400);
        QCOMPARE(error[u"code"], u"10015"_s);
        QCOMPARE(error[u"source"][u"parameter"], u"filter[nam]"_s);
        QCOMPARE(error[u"meta"][u"url"], u"https://developers.telnyx.com/docs/overview/errors/10015"_s);
    }

    void listsComeInThreeSpellings()
    {
        for (const char *query : {"filter[features]=sms,voice", "filter[features][]=sms&filter[features][]=voice",
                 "filter%5Bfeatures%5D=sms&filter%5Bfeatures%5D=voice"}) {
            auto each = request("GET", QByteArray("/things/report?") + query);
            QVERIFY(!m_router.match(each).refused);
            QCOMPARE(each.values("filter[features]"_L1), (QStringList{u"sms"_s, u"voice"_s}));
        }
    }

    void valuesThatDontFitAreRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("choice") << QByteArray("filter[type]=paper") << 422 << u"10032"_s;
        QTest::newRow("choice in a list") << QByteArray("filter[features]=sms,smoke") << 422 << u"10032"_s;
        QTest::newRow("flag") << QByteArray("filter[new]=yes") << 422 << u"10026"_s;
        QTest::newRow("number") << QByteArray("filter[limit]=ten") << 422 << u"10026"_s;
        QTest::newRow("time") << QByteArray("filter[since]=yesterday") << 422 << u"10026"_s;
        QTest::newRow("twice") << QByteArray("filter[name]=a&filter[name]=b") << 400 << u"10015"_s;
        QTest::newRow("list where there is none") << QByteArray("filter[name][]=a") << 400 << u"10015"_s;
        QTest::newRow("page zero") << QByteArray("page_number=0") << 422 << u"10015"_s;
        QTest::newRow("page size") << QByteArray("page_size=251") << 422 << u"10015"_s;
        QTest::newRow("page in words") << QByteArray("page_number=one") << 422 << u"10015"_s;
        QTest::newRow("the other spelling of pages") << QByteArray("page[number]=1") << 400 << u"10015"_s;
    }

    void valuesThatDontFitAreRefused()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QFETCH(QString, code);
        QCOMPARE(problem(request("GET", "/things/report?" + query), status)[u"code"], code);
    }

    void aWrongPageIsPointedAt()
    {
        const auto error = problem(request("GET", "/things?page[size]=0"), 422);
        QCOMPARE(error[u"title"], u"Invalid pagination"_s);
        QCOMPARE(error[u"source"][u"pointer"], u"page/size"_s);
    }

    void thePageIsRead()
    {
        auto third = request("GET", "/things?page%5Bnumber%5D=3&page%5Bsize%5D=250");
        QVERIFY(!m_router.match(third).refused);
        QCOMPARE(third.page.offset(), 500);
        QCOMPARE(third.page.size, 250);
    }

    void bodiesAreJsonObjects()
    {
        QCOMPARE(problem(request("POST", "/things", "{\"name\":"), 400)[u"code"], u"10023"_s);
        QCOMPARE(problem(request("POST", "/things", "[1]"), 400)[u"code"], u"10023"_s);
        auto text = request("POST", "/things", "name=x");
        text.headers = {{"content-type", "application/x-www-form-urlencoded"}};
        QCOMPARE(problem(text, 415)[u"code"], u"10014"_s);
        text.headers.clear();
        QCOMPARE(problem(text, 415)[u"code"], u"10014"_s);
    }

    void brokenEscapesAreNoPath()
    {
        Request request;
        for (const char *target : {"/a%", "/a%2", "/a%zz", "/a%ff", "/a?b=%c3%28"})
            QVERIFY(!decodeTarget(target, request));
    }

    void aPlusIsASpaceInTheQueryOnly()
    {
        const auto request = RouterTest::request("GET", "/+1?q=New+York%2B");
        QCOMPARE(request.segments.first(), u"+1"_s);
        QCOMPARE(request.value("q"_L1), u"New York+"_s);
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "tst_router.moc"
