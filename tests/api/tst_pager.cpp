// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists.h"

#include <api/inventory.h>
#include <api/pager.h>
#include <core/describe.h>

#include <QTest>

#include <support/rawapi.h>

using namespace Qt::StringLiterals;
using namespace lists;

namespace {

struct Walk
{
    QStringList ids{};
    int pages = 0;
    std::optional<Error> error{};
    bool ended = false;
};

template <class In, class Row>
QCoro::Task<> walk(Session &session, Endpoint<In, Page<Row>> endpoint, In in, Walk &walk)
{
    Pager<In, Row> pager(session, endpoint, in);
    while (!pager.atEnd() && !walk.error) {
        const auto page = co_await pager.next();
        if (!page) {
            walk.error = page.error();
            break;
        }
        ++walk.pages;
        for (const Row &row : page->data)
            walk.ids += row.id;
    }
    walk.ended = true;
}

// The styles of fact sheet 1.3 that this issue's endpoints do not have: they are nothing but other keys.
struct FlatPage : PageRequest
{
    static const Schema schema;
};
const Schema FlatPage::schema =
    Describe<FlatPage>()("page_number", &FlatPage::pageNumber)("page_size", &FlatPage::pageSize);

struct CampaignPage : PageRequest
{
    static const Schema schema;
};
const Schema CampaignPage::schema =
    Describe<CampaignPage>()("page", &CampaignPage::pageNumber)("recordsPerPage", &CampaignPage::pageSize);

struct Brand
{
    QString id{};
    static const Schema schema;
};
const Schema Brand::schema = Describe<Brand>()("brandId", &Brand::id);

} // namespace

template <>
const Schema Page<Brand>::schema;
template <>
const Schema Page<Brand>::schema = Describe<Page<Brand>>()("records", &Page<Brand>::data)("", &Page<Brand>::meta);

// Lists that come in pages, as they should and as they should not.
class PagerTest : public QObject
{
    Q_OBJECT

private slots:
    void pagesComeOneAfterTheOther()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            return RawServer::json(pageOf(asked(request, "page[number]"), asked(request, "page[size]"), 7));
        });
        const Walk walk = walked(api, ::api::inventory::list, filter(3));
        QCOMPARE(walk.ids, upTo(7));
        QCOMPARE(walk.pages, 3);
    }

    void anEmptyListIsOnePage()
    {
        RawApi api;
        api.server.script(
            {RawServer::json(R"({"data":[],"meta":{"page_number":1,"total_pages":1,"total_results":0}})")});
        const Walk walk = walked(api, ::api::inventory::list, filter(3));
        QVERIFY(walk.ids.isEmpty());
        QCOMPARE(walk.pages, 1);
    }

    void withoutAMetaOnlyAnEmptyPageEndsIt()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            const int page = asked(request, "page[number]");
            return RawServer::json("{\"data\":" + rows((page - 1) * 2, page <= 3 ? 2 : 0) + '}');
        });
        const Walk walk = walked(api, ::api::inventory::list, filter(2));
        QCOMPARE(walk.ids, upTo(6));
        QCOMPARE(walk.pages, 4);
    }

    void aServerThatIgnoresThePageEndsAfterTwo()
    {
        RawApi api;
        api.server.script(
            {RawServer::json("{\"data\":" + rows(0, 2) + ",\"meta\":{\"page_number\":1,\"total_pages\":5}}")});
        const Walk walk = walked(api, ::api::inventory::list, filter(2));
        QCOMPARE(walk.ids, upTo(2));
        QCOMPARE(api.server.requestCount(), 2);
    }

    void aPageNumberThatNeverMovesIsNotBelieved()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            return RawServer::json(
                pageOf(asked(request, "page[number]"), 2, 4).replace("\"page_number\":2", "\"page_number\":1"));
        });
        QCOMPARE(walked(api, ::api::inventory::list, filter(2)).ids, upTo(4));
    }

    void anEmptyPageInTheMiddleEndsIt()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            return RawServer::json(asked(request, "page[number]") == 1
                    ? pageOf(1, 2, 2'000'000'000)
                    : R"({"data":[],"meta":{"total_pages":1000000000}})");
        });
        const Walk walk = walked(api, ::api::inventory::list, filter(2));
        QCOMPARE(walk.ids, upTo(2));
        QCOMPARE(walk.pages, 2);
    }

    void aFailedPageIsAnError()
    {
        RawApi api;
        api.server.script({RawServer::json(pageOf(1, 2, 6)), RawServer::json("{}", 422)});
        const Walk walk = walked(api, ::api::inventory::list, filter(2));
        QCOMPARE(walk.error->status, 422);
        QCOMPARE(walk.ids, upTo(2));
    }

    void theFlatStyleIsOtherKeys()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            return RawServer::json(pageOf(asked(request, "page_number"), asked(request, "page_size"), 5));
        });
        constexpr Endpoint<FlatPage, Page<OwnedNumber>> endpoint{Verb::Get, "/inexplicit_number_orders"};
        FlatPage in;
        in.pageSize = 2;
        QCOMPARE(walked(api, endpoint, in).ids, upTo(5));
    }

    void theTenDlcStyleIsOtherKeys()
    {
        RawApi api;
        api.server.answerWith([](const SeenRequest &request) {
            const int page = asked(request, "page");
            const int size = asked(request, "recordsPerPage");
            return RawServer::json("{\"page\":" + QByteArray::number(page) + ",\"totalRecords\":5,\"records\":"
                + rows((page - 1) * size, std::clamp(5 - (page - 1) * size, 0, size)).replace("\"id\"", "\"brandId\"")
                + '}');
        });
        constexpr Endpoint<CampaignPage, Page<Brand>> endpoint{Verb::Get, "/10dlc/brand"};
        CampaignPage in;
        in.pageSize = 2;
        QCOMPARE(walked(api, endpoint, in).ids, upTo(5));
    }

    void theCursorEndsAtItsLimit()
    {
        PageCursor cursor;
        for (qint64 page = 1; page < PageCursor::maxPages; ++page) {
            QVERIFY(cursor.learn(1, QString::number(page), {.totalPages = 1'000'000'000}));
            QVERIFY(!cursor.atEnd());
        }
        cursor.learn(1, u"last"_s, {.totalPages = 1'000'000'000});
        QVERIFY(cursor.atEnd());
    }

private:
    template <class In, class Row>
    static Walk walked(RawApi &api, const Endpoint<In, Page<Row>> &endpoint, const In &in)
    {
        Walk result;
        walk(api.session, endpoint, in, result);
        if (!QTest::qWaitFor([&result] { return result.ended; }, 20'000))
            result.error = Error{.title = u"no end"_s};
        return result;
    }
};

QTEST_GUILESS_MAIN(PagerTest)
#include "tst_pager.moc"
