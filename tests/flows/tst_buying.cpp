// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <flows/review.h>

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QStringList numbersOf(const QList<BasketLine> &lines)
{
    return Basket(lines).numbers();
}

constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

// From the basket to the order, on the sandbox.
class BuyingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_shop = std::make_unique<Shop>(); }
    void cleanup() { m_shop.reset(); }

    void whatIsReviewedIsBought()
    {
        const auto lines = m_shop->findLocal(u"US"_s, 3);
        QCOMPARE(lines.size(), 3);
        const auto review =
            resultOf(reviewPurchase(m_shop->session(), m_shop->engine(), lines, {.reference = u"ops"_s}));
        QVERIFY(review);
        QCOMPARE(numbersOf(review->lines), numbersOf(lines));
        QVERIFY(review->gone.isEmpty() && review->repriced.isEmpty() && review->blocking.isEmpty());
        QVERIFY(!review->requirementsUnknown);
        QVERIFY(review->requirements.isEmpty()); // the US asks for nothing
        QCOMPARE(review->parts, QList<OrderPart>({{u"US"_s, NumberType::Local, 3}}));
        QVERIFY(!review->totals.upfrontText().isEmpty());
        QVERIFY(review->confirmation);

        const auto placed = answerOf(m_shop->engine().place(*review->confirmation));
        QVERIFY2(placed, placed ? "" : qPrintable(placed.error().title));
        QCOMPARE(placed->state, IntentState::Acked);
        QVERIFY2(placed->mismatch.isEmpty(), qPrintable(placed->mismatch));
        QVERIFY(placed->reference.startsWith(u"ops-tc1-"_s));
        QCOMPARE(m_shop->sandbox().requestCount("POST", u"/number_orders"_s), 1);

        const auto bought = boughtBy(*placed);
        QCOMPARE(bought.size(), 3);
        QCOMPARE(bought.value(lines.first().key()).cost, lines.first().number.cost);
        QCOMPARE(bought.value(lines.first().key()).orderId, placed->orderId());
    }

    void whatACountryAsksIsKnownBefore()
    {
        const auto lines = m_shop->findLocal(u"DE"_s, 2) + m_shop->findLocal(u"US"_s, 1);
        QCOMPARE(lines.size(), 3);
        const auto review = resultOf(reviewPurchase(m_shop->session(), m_shop->engine(), lines, {}));
        QVERIFY(review);
        QCOMPARE(review->parts.size(), 2);
        QVERIFY(!review->requirements.value(lines.first().key()).isEmpty());
        QVERIFY(!review->requirements.value(lines.first().key()).first().title().isEmpty());
        QVERIFY(!review->requirements.contains(lines.last().key()));
    }

    void requirementsThatCantBeReadAreSaidToBeUnknown()
    {
        const auto lines = m_shop->findLocal(u"US"_s, 1);
        m_shop->sandbox().setFault(
            "GET", u"/phone_numbers*regulatory_requirements"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 403}});
        const auto review = resultOf(reviewPurchase(m_shop->session(), m_shop->engine(), lines, {}));
        QVERIFY(review);
        QVERIFY(review->requirementsUnknown);
        QVERIFY(review->confirmation);
    }

    void aStaleLineIsSearchedAgain()
    {
        auto lines = m_shop->findLocal(u"US"_s, 2);
        lines[0].foundAt = lines[0].foundAt.addMSecs(-dayMs);
        lines[0].number.cost.monthly = Money{1, u"USD"_s}; // it was cheaper then
        const int searches = m_shop->sandbox().requestCount("GET", u"/available_phone_numbers"_s);
        const auto review = resultOf(reviewPurchase(m_shop->session(), m_shop->engine(), lines, {}));
        QVERIFY(review);
        QCOMPARE(m_shop->sandbox().requestCount("GET", u"/available_phone_numbers"_s), searches + 1);
        QCOMPARE(review->lines.size(), 2);
        QCOMPARE(review->repriced, QStringList(lines[0].key()));
        QVERIFY(review->lines.first().number.cost.monthly->micros > 1);
        QVERIFY(review->lines.first().number.type == NumberType::Local);
    }

    void manyStaleLinesAreSearchedSomeAtATime()
    {
        auto lines = m_shop->findLocal(u"US"_s, 9);
        for (BasketLine &line : lines)
            line.foundAt = line.foundAt.addMSecs(-dayMs);
        const int held = m_shop->sandbox().hold(u"/available_phone_numbers"_s);
        QStringList told;
        auto review = std::make_shared<std::optional<Result<PurchaseReview>>>();
        const ReviewProgress tell = [&](int searched, int stale) {
            told += u"%1/%2"_s.arg(QString::number(searched), QString::number(stale));
        };
        [](QCoro::Task<Result<PurchaseReview>> running, auto result) -> QCoro::Task<> {
            *result = co_await running;
        }(reviewPurchase(m_shop->session(), m_shop->engine(), lines, {}, 0, tell), review);
        QTRY_COMPARE(m_shop->sandbox().heldRequests(), 4);
        m_shop->sandbox().release(held);
        QTRY_VERIFY(review->has_value());
        QVERIFY(**review);
        QCOMPARE(numbersOf((**review)->lines), numbersOf(lines)); // in the order of the basket
        QCOMPARE(told.size(), 9);
        QCOMPARE(told.first(), u"1/9"_s);
        QCOMPARE(told.last(), u"9/9"_s);
    }

    void aLineThatIsNoLongerOfferedIsGone()
    {
        auto lines = m_shop->findLocal(u"US"_s, 2);
        const auto review = resultOf(reviewPurchase(m_shop->session(), m_shop->engine(), lines.mid(0, 1), {}));
        QVERIFY(answerOf(m_shop->engine().place(*review->confirmation)));

        lines[0].foundAt = {};
        const auto again = resultOf(reviewPurchase(m_shop->session(), m_shop->engine(), lines, {}));
        QVERIFY(again);
        QCOMPARE(again->gone, QStringList(lines[0].key()));
        QCOMPARE(numbersOf(again->lines), QStringList(lines[1].key()));

        const auto none = resultOf(reviewPurchase(m_shop->session(), m_shop->engine(), lines.mid(0, 1), {}));
        QVERIFY(none);
        QVERIFY(none->lines.isEmpty() && !none->confirmation);
    }

    void aSearchThatFailsStopsTheReview()
    {
        auto lines = m_shop->findLocal(u"US"_s, 1);
        lines[0].foundAt = {};
        m_shop->sandbox().setFault(
            "GET", u"/available_phone_numbers"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 403}});
        QVERIFY(!resultOf(reviewPurchase(m_shop->session(), m_shop->engine(), lines, {})));
    }

    void anOrderWhoseAnswerIsLostIsFound()
    {
        const auto lines = m_shop->findLocal(u"US"_s, 2);
        const auto review = resultOf(
            reviewPurchase(m_shop->session(), m_shop->engine(), lines, {.reference = u"timeout-after-commit"_s}));
        QSignalSpy changed(&m_shop->engine(), &PurchaseEngine::changed);
        const auto placed = answerOf(m_shop->engine().place(*review->confirmation));
        QVERIFY(placed);
        QCOMPARE(placed->state, IntentState::Ambiguous);
        QVERIFY(boughtBy(*placed).isEmpty());

        const auto blocked = resultOf(reviewPurchase(m_shop->session(), m_shop->engine(), lines, {}));
        QCOMPARE(blocked->blocking.size(), 1);

        QTRY_COMPARE_WITH_TIMEOUT(m_shop->engine().open().size(), 0, 20'000);
        const auto found = changed.last().first().value<Intent>();
        QCOMPARE(found.state, IntentState::Found);
        QVERIFY2(found.mismatch.isEmpty(), qPrintable(found.mismatch));
        QCOMPARE(boughtBy(found).size(), 2);
        QCOMPARE(m_shop->sandbox().requestCount("POST", u"/number_orders"_s), 1);
    }

private:
    std::unique_ptr<Shop> m_shop;
};

QTEST_GUILESS_MAIN(BuyingTest)
#include "tst_buying.moc"
