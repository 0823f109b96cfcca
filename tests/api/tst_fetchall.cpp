// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists.h"

#include <api/fetchall.h>
#include <api/inventory.h>

#include <QTest>

#include <support/rawapi.h>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace lists;

namespace {

struct Gathered
{
    std::optional<Result<Listing<OwnedNumber>>> listing{};
    int pages = 0;
};

QCoro::Task<> gather(Session &session, OwnedNumberFilter in, Gathered &gathered)
{
    const std::function<void(const Page<OwnedNumber> &)> count = [&gathered](
                                                                     const Page<OwnedNumber> &) { ++gathered.pages; };
    gathered.listing = co_await fetchAll(session, api::inventory::list, in, count);
}

QStringList ids(const Listing<OwnedNumber> &listing)
{
    QStringList result;
    for (const OwnedNumber &number : listing.rows)
        result += number.id;
    return result;
}

} // namespace

// Whole lists, read in parallel from a server whose rows do not hold still.
class FetchAllTest : public QObject
{
    Q_OBJECT

private slots:
    void aWholeListIsReadSixAtOnce()
    {
        RawApi api;
        std::atomic<int> open = 0;
        api.server.answerWith([&open](const SeenRequest &request) {
            open = std::max(open.load(), request.connection);
            return RawServer::json(pageOf(asked(request, "page[number]"), 10, 195));
        });
        const Gathered all = gathered(api, filter(10));
        QVERIFY(*all.listing);
        QVERIFY((*all.listing)->isComplete);
        QCOMPARE(ids(**all.listing), upTo(195));
        QCOMPARE(api.server.requestCount(), 20);
        QCOMPARE(all.pages, 20);
        QVERIFY(open > 1 && open <= 6);
    }

    void rowsThatMoveAreThereOnce()
    {
        // Two numbers are bought while page 3 is read: everything moves down by two, and the total grows.
        RawApi api;
        std::atomic<bool> moved = false;
        api.server.answerWith([&moved](const SeenRequest &request) {
            const int page = asked(request, "page[number]");
            if (page == 3)
                moved = true;
            return RawServer::json(moved ? pageOf(page, 5, 22, -2) : pageOf(page, 5, 20));
        });
        const Gathered all = gathered(api, filter(5));
        const auto listing = **all.listing;
        QVERIFY(listing.isComplete);
        QCOMPARE(listing.total, 22);
        QStringList found = ids(listing);
        QCOMPARE(found.removeDuplicates(), 0);
        QVERIFY(found.contains(u"-1"_s) && found.contains(u"-2"_s) && found.contains(u"19"_s));
    }

    void rowsThatCloseAGapAreNotMissed()
    {
        // Number 2 is gone after page 1 was read: 5 moves up to that page, and only a second reading finds it there.
        RawApi api;
        std::atomic<bool> gone = false;
        api.server.answerWith([&gone](const SeenRequest &request) {
            const int page = asked(request, "page[number]");
            if (!gone) {
                gone = page == 1;
                return RawServer::json(pageOf(page, 5, 15));
            }
            QByteArray rows = "[";
            for (int i = (page - 1) * 5; i < std::min(page * 5, 14); ++i)
                rows +=
                    (rows.size() > 1 ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i < 2 ? i : i + 1) + "\"}";
            return RawServer::json("{\"data\":" + rows + "],\"meta\":{\"total_pages\":3,\"total_results\":14}}");
        });
        const Gathered all = gathered(api, filter(5));
        const auto listing = **all.listing;
        QVERIFY(listing.isComplete);
        QCOMPARE(listing.rows.size(), 14);
        QVERIFY(ids(listing).contains(u"5"_s));
        QVERIFY(!ids(listing).contains(u"2"_s));
    }

    void aListThatNeverHoldsStillIsNotCalledComplete()
    {
        RawApi api;
        std::atomic<int> total = 20;
        api.server.answerWith([&total](const SeenRequest &request) {
            return RawServer::json(pageOf(asked(request, "page[number]"), 5, ++total));
        });
        const Gathered all = gathered(api, filter(5));
        QVERIFY(*all.listing);
        QVERIFY(!(*all.listing)->isComplete);
        QVERIFY(!(*all.listing)->isAll()); // nobody takes what is missing for gone
    }

    void anIgnoredPageNumberEndsTheWholeListToo()
    {
        RawApi api;
        api.server.script(
            {RawServer::json("{\"data\":" + rows(0, 5) + ",\"meta\":{\"total_pages\":4,\"total_results\":20}}")});
        const Gathered all = gathered(api, filter(5));
        QVERIFY(!(*all.listing)->isComplete);
        QVERIFY((*all.listing)->isCut);
        QCOMPARE(ids(**all.listing), upTo(5));
    }

    void anEmptyPageEndsTheListWhateverItsCount()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            const int page = asked(request, "page[number]");
            return RawServer::json("{\"data\":" + rows((page - 1) * 5, page <= 2 ? 5 : 0)
                + ",\"meta\":{\"total_pages\":1000000000,\"total_results\":1000000000}}");
        });
        const Gathered all = gathered(api, filter(5));
        QCOMPARE(ids(**all.listing), upTo(10));
        QVERIFY(!(*all.listing)->isComplete);
        QVERIFY(api.server.requestCount() < 20);
    }

    void aWrongTotalIsNoReasonToReadAgain()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            QByteArray page = pageOf(asked(request, "page[number]"), 5, 20);
            return RawServer::json(page.replace("\"total_results\":20", "\"total_results\":21"));
        });
        const Gathered all = gathered(api, filter(5));
        QCOMPARE(ids(**all.listing), upTo(20));
        QVERIFY(!(*all.listing)->isComplete);
        QVERIFY((*all.listing)->isAll());
        QCOMPARE(api.server.requestCount(), 4);
    }

    void aListWithoutACountIsReadToItsEnd()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            const int page = asked(request, "page[number]");
            return RawServer::json("{\"data\":" + rows((page - 1) * 2, page <= 4 ? 2 : 0) + '}');
        });
        const Gathered all = gathered(api, filter(2));
        QCOMPARE(ids(**all.listing), upTo(8));
        QVERIFY(!(*all.listing)->isComplete);
    }

    void oneErrorEndsTheWholeList()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            const int page = asked(request, "page[number]");
            return page == 9 ? RawServer::json("{}", 403) : RawServer::json(pageOf(page, 2, 100));
        });
        const Gathered all = gathered(api, filter(2));
        QCOMPARE(all.listing->error().status, 403);
        QCOMPARE(api.client.status().requestsInFlight, 0);
    }

    void closingEndsTheWholeList()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            return asked(request, "page[number]") == 1 ? RawServer::json(pageOf(1, 2, 100)) : Behaviour();
        });
        Gathered all;
        {
            Session session(api.client);
            gather(session, filter(2), all);
            QTRY_COMPARE(api.server.requestCount(), 7);
        }
        QCOMPARE(api.client.status().requestsInFlight, 0);
        QVERIFY(!all.listing);
    }

private:
    static Gathered gathered(RawApi &api, const OwnedNumberFilter &in)
    {
        Gathered result;
        gather(api.session, in, result);
        if (!QTest::qWaitFor([&result] { return result.listing.has_value(); }, 20'000))
            result.listing = Error{.title = u"no end"_s};
        return result;
    }
};

QTEST_GUILESS_MAIN(FetchAllTest)
#include "tst_fetchall.moc"
