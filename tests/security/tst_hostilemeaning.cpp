// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/orders.h>
#include <core/describe.h>
#include <flows/orderwatch.h>
#include <flows/reserve.h>
#include <purchase/buyer.h>
#include <purchase/schedule.h>
#include <purchase/token.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <support/rawapi.h>

using namespace Qt::StringLiterals;

namespace {

// A row of a list as only this test has it: one time, one price.
struct Row
{
    QDateTime time{};
    Cost cost{};

    static const Schema schema;
};
const Schema Row::schema = Describe<Row>()("time", &Row::time)("cost", &Row::cost);

Row rowOf(const QByteArray &json, QStringList *problems)
{
    Row row;
    Drift drift;
    const auto document = JsonDocument::parseForeign(json);
    if (document)
        Row::schema.read(document->root(), &row, drift);
    *problems = drift.problems();
    return row;
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

Behaviour page(const QByteArrayList &rows, int pages = 1)
{
    return RawServer::json("{\"data\":[" + rows.join(',') + "],\"meta\":{\"total_pages\":" + QByteArray::number(pages)
        + ",\"total_results\":" + QByteArray::number(rows.size() * pages) + "}}");
}

QByteArray orderRow(const QByteArray &id, const QByteArray &status, const QByteArray &reference = "")
{
    return "{\"id\":\"" + id + "\",\"status\":\"" + status + "\",\"customer_reference\":\"" + reference + "\"}";
}

QByteArray heldBy(const QByteArray &id, const QByteArray &reference)
{
    return "{\"id\":\"" + id + "\",\"customer_reference\":\"" + reference
        + "\",\"phone_numbers\":[{\"phone_number\":\"+13125550100\",\"status\":\"success\"}]}";
}

QCoro::Task<> hold(Session &session, Record &record, QString reference, std::optional<ReserveResult> &result)
{
    const QStringList numbers(u"+13125550100"_s);
    const std::function<void()> nothing = [] {};
    result = co_await reserveNumbers(session, record, numbers, reference, nothing);
}

bool isOrdered(const RawServer &server)
{
    const auto requests = server.requests();
    return std::any_of(
        requests.begin(), requests.end(), [](const SeenRequest &request) { return request.verb == "POST"; });
}

} // namespace

// Answers that can be read and still mean no good: numbers 37 to 46 of README.md.
class HostileMeaningTest : public QObject
{
    Q_OBJECT

private slots:
    void aPriceThatIsNoneIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QByteArray>("currency");
        const QByteArray amount = quoted("1.00");
        const QByteArray currency = quoted("USD");
        for (const char *text :
            {"-1.00", "-0.000001", "1,00", "1e3", "", " ", "999999999999999999999999999999", "1.0000000000000001", "١"})
            QTest::addRow("38 amount %s", text) << quoted(text) << currency;
        for (const char *other : {"null", "true", "1.00", "[]"})
            QTest::addRow("38 amount as %s", other) << QByteArray(other) << currency;
        for (const char *text : {"", "usd", "$", "DOLLAR", "US\\u202eD"})
            QTest::addRow("38 currency %s", text) << amount << quoted(text);
        for (const char *other : {"null", "840"})
            QTest::addRow("38 currency as %s", other) << amount << QByteArray(other);
    }
    void aPriceThatIsNoneIsUnknown()
    {
        QFETCH(QByteArray, amount);
        QFETCH(QByteArray, currency);
        QStringList problems;
        const Row row = rowOf(
            "{\"cost\":{\"currency\":" + currency + ",\"upfront_cost\":" + amount + ",\"monthly_cost\":\"0.50\"}}",
            &problems);
        QVERIFY(!row.cost.upfront);
        QVERIFY(problems.contains(u"cost: no readable price"_s));
        Totals totals;
        totals.add(row.cost);
        QCOMPARE(totals.unknown(), 1); // never zero, never free
    }

    void aTimeIsTheSameInEveryZone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc"); // empty: none
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *text, const QString &utc, const QString &problem = {}) {
            QTest::addRow("39 %s", text) << QByteArray(text) << utc << problem;
        };
        const QString noZone = u"time: a time without a zone"_s;
        row("2018-01-02T03:04:05Z", u"2018-01-02T03:04:05.000Z"_s);
        row("2018-01-02T03:04:05.123456Z", u"2018-01-02T03:04:05.123Z"_s);
        row("2018-01-02T03:04:05+05:30", u"2018-01-01T21:34:05.000Z"_s);
        row("2018-01-02T03:04:05", u"2018-01-02T03:04:05.000Z"_s, noZone);
        row("2026-03-29T02:30:00", u"2026-03-29T02:30:00.000Z"_s, noZone); // Berlin has no such time
        row("2026-01-02", u"2026-01-02T00:00:00.000Z"_s, noZone);
        row("9999-12-31T23:59:59Z", u"9999-12-31T23:59:59.000Z"_s);
        row("1970-01-01T00:00:00Z", u"1970-01-01T00:00:00.000Z"_s);
        for (const char *text : {"2016-12-31T23:59:60Z", "10000-01-01T00:00:00Z", "2026-02-30T00:00:00Z",
                 "2026-13-01T00:00:00Z", "1767312000", "yesterday", "02/01/2026", "2026-01-02T25:00:00Z", ""})
            row(text, QString(), u"time: no time"_s);
    }
    void aTimeIsTheSameInEveryZone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        QFETCH(QString, problem);
        for (const char *zone : {"UTC", "Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati"}) {
            qputenv("TZ", zone);
            QStringList problems;
            const Row row = rowOf("{\"time\":\"" + text + "\"}", &problems);
            qunsetenv("TZ");
            QCOMPARE(row.time.isValid() ? row.time.toString(Qt::ISODateWithMs) : QString(), utc);
            QCOMPARE(problems.join(u' '), problem);
        }
    }

    void whatExpiresBeforeItBeginsIsNotHeld()
    {
        const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        ReservedNumber number{.status = ReservationStatus::Success, .createdAt = now, .expiredAt = now.addSecs(-60)};
        QVERIFY(!number.isHeld(now));
        number.expiredAt = {};
        QVERIFY(!number.isHeld(now));
    }

    // 40: whatever a list calls a number, only one that is one can be ordered.
    void onlyNumbersAreOrdered_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"", "+0125550100", "+123", "+123456789012345678901234567890", "+1 312 555 0100",
                 "+１３１２５５５０１００", "+٣١٢٥٥٥٠١٠٠١", "tel:+13125550100", "+1312555010O", "+1312555010\u202e0",
                 "<b>+13125550100</b>", "+13125550100;ext=1"})
            QTest::addRow("40 %s", number) << QString::fromUtf8(number);
    }
    void onlyNumbersAreOrdered()
    {
        QFETCH(QString, number);
        RawServer server;
        Buyer buyer(server.url());
        const auto bought = buyer.buy({number});
        QVERIFY(!bought);
        QCOMPARE(bought.error().kind, Error::Kind::Local);
        QVERIFY(!bought.error().title.isEmpty() && !bought.error().detail.isEmpty());
        QVERIFY(!isOrdered(server));
    }
    void aNumberIsOrderedOnce()
    {
        RawServer server;
        Buyer buyer(server.url());
        QVERIFY(!buyer.buy({u"+13125550100"_s, u"+13125550100"_s}));
        QVERIFY(!isOrdered(server));
    }

    // 41: it says nothing about ours, which is then looked for by its mark.
    void anAnswerAboutAnotherReservationIsNone()
    {
        const QString reference =
            token::reference(u"mine"_s, token::make(u"abcdef"_s, 1, QByteArray(token::randomLength, '\x01')));
        const QTemporaryDir folder;
        Journal journal(folder.filePath(u"journal"_s));
        Record record(
            journal, u"account"_s, u"Mara"_s, [] { return QDateTime(); }, [](const Error &) {});
        RawApi api;
        api.server.answerWith([reference](const SeenRequest &request) {
            const QByteArray others = heldBy("8", "somebody else");
            if (request.verb == "POST")
                return RawServer::json("{\"data\":" + others + "}");
            return page({others, heldBy("9", reference.toUtf8())});
        });
        std::optional<ReserveResult> result;
        hold(api.session, record, reference, result);
        QTRY_VERIFY_WITH_TIMEOUT(result, 20'000);
        QVERIFY(result->answerWasLost);
        QCOMPARE(result->numbers.first().outcome, HoldResult::Outcome::Held);
        QCOMPARE(result->numbers.first().reservationId, u"9"_s);
    }

    // 42: what the provider said last counts, and is followed again until it settles.
    void aStatusThatGoesBackIsShownAsItIs()
    {
        RawApi api;
        OrderWatch watch(api.client);
        QStringList said;
        connect(&watch, &OrderWatch::found, this, [&said](const QList<NumberOrder> &orders) {
            for (const NumberOrder &order : orders)
                said += order.status.text();
        });
        const QSignalSpy listed(&watch, &OrderWatch::listed);
        for (const char *status : {"success", "pending", "failure"}) {
            api.server.script({page({orderRow("7", status)})});
            const qsizetype before = listed.size();
            watch.refresh();
            QTRY_VERIFY(listed.size() > before);
        }
        QCOMPARE(said, (QStringList{u"success"_s, u"pending"_s, u"failure"_s}));
    }
    void oneOrderOnTwoPagesIsOne()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            return page({orderRow("7", request.path.contains("%5D=1") ? "success" : "pending")}, 2);
        });
        OrderWatch watch(api.client);
        QHash<QString, QString> last;
        connect(&watch, &OrderWatch::found, this, [&last](const QList<NumberOrder> &orders) {
            for (const NumberOrder &order : orders)
                last.insert(order.id, order.status.text());
        });
        const QSignalSpy listed(&watch, &OrderWatch::listed);
        watch.refresh();
        QTRY_VERIFY(!listed.isEmpty());
        QCOMPARE(last.size(), 1);
    }

    // 43: a million pages of the same are read once.
    void aListThatRepeatsForEverEnds()
    {
        RawApi api;
        api.server.script({page({orderRow("7", "success")}, 1'000'000'000)});
        OrderWatch watch(api.client);
        const QSignalSpy listed(&watch, &OrderWatch::listed);
        watch.refresh();
        QTRY_VERIFY(!listed.isEmpty());
        QVERIFY(api.server.requestCount() < 50);
    }

    // 44: a list that ignores the filter, or takes it for a prefix or for any case, proves nothing about our order.
    void onlyTheExactMarkIsOurs()
    {
        RawServer server;
        QByteArray reference;
        QMutex mutex;
        server.answerWith([&](const SeenRequest &request) {
            const QMutexLocker lock(&mutex);
            if (request.verb == "POST") {
                const QByteArray key = "\"customer_reference\":\"";
                const qsizetype start = request.body.indexOf(key) + key.size();
                reference = request.body.mid(start, request.body.indexOf('"', start) - start);
                return RawServer::json("{}", 504);
            }
            if (reference.isEmpty())
                return page({});
            return page({orderRow("1", "success", "somebody else's"), orderRow("2", "success", reference.toUpper()),
                orderRow("3", "success", reference.chopped(1)), orderRow("4", "success", reference + 'x'),
                orderRow("5", "success", "")});
        });
        Buyer buyer(server.url());
        const auto bought = buyer.buy();
        QVERIFY(bought);
        QCOMPARE(bought->state, IntentState::Ambiguous);
        buyer.time().pass(60'000);
        QTRY_VERIFY(buyer.last().checks > 0);
        QCOMPARE(buyer.last().state, IntentState::Ambiguous);
        QVERIFY(buyer.last().orderIds.isEmpty());
    }
};

QTEST_GUILESS_MAIN(HostileMeaningTest)
#include "tst_hostilemeaning.moc"
