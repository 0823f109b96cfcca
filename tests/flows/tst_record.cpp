// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <flows/person.h>
#include <flows/reserve.h>

using namespace Qt::StringLiterals;

// What is asked of a provider besides purchases, on record.
class RecordTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_shop = std::make_unique<Shop>(); }
    void cleanup() { m_shop.reset(); }

    void aReservationIsWrittenDownBeforeItIsSent()
    {
        const int hold = m_shop->sandbox().hold(u"/number_reservations"_s, "POST");
        const auto numbers = Basket(m_shop->findLocal(u"US"_s, 2)).numbers();
        auto reserving = reserve(m_shop->session(), numbers);
        QTRY_COMPARE(m_shop->sandbox().heldRequests(), 1);
        QCOMPARE(newest().outcome, Deed::Outcome::UnderWay);
        m_shop->sandbox().release(hold);
        resultOf(std::move(reserving));
        const Deed deed = newest();
        QCOMPARE(deed.kind, Deed::Kind::Reserve);
        QCOMPARE(deed.outcome, Deed::Outcome::Done);
        QCOMPARE(deed.done, 2);
        QCOMPARE(deed.subjects, numbers);
        QCOMPARE(deed.person, u"Mara"_s);
        QCOMPARE(token::wordsOf(deed.reference), u"hold"_s);
    }

    void aRefusalKeepsItsRequest()
    {
        resultOf(reserve(m_shop->session(), {u"+1312"_s}));
        QCOMPARE(newest().outcome, Deed::Outcome::Refused);
        QCOMPARE(newest().done, 0);
        QVERIFY(!newest().requestId.isEmpty());
        QVERIFY(newest().error.bytesLeft);
    }

    void someOfAReservationIsPartly()
    {
        NumberSearch search;
        search.countryCode = u"US"_s;
        search.type = NumberType::Local;
        search.endsWith = u"0014"_s; // cannot be reserved
        search.limit = 1;
        const QString bad = m_shop->find(search).first().key();
        resultOf(reserve(m_shop->session(), {bad, m_shop->findLocal(u"US"_s, 1).first().key()}));
        QCOMPARE(newest().outcome, Deed::Outcome::Partly);
        QCOMPARE(newest().done, 1);
        QVERIFY(!newest().error.title.isEmpty()); // the provider's words about the other
    }

    void anExtensionOfSeveralIsOneChange_data()
    {
        QTest::addColumn<bool>("isLost");
        QTest::addColumn<Deed::Outcome>("outcome");
        QTest::newRow("both are extended") << false << Deed::Outcome::Done;
        QTest::newRow("the first never arrives, and nobody can tell") << true << Deed::Outcome::Unknown;
    }
    void anExtensionOfSeveralIsOneChange()
    {
        QFETCH(bool, isLost);
        const auto one = reservationOf(u"US"_s);
        const auto two = reservationOf(u"GB"_s);
        if (isLost)
            m_shop->sandbox().setFault("POST", u"/number_reservations/*/actions/extend"_s,
                {{u"kind"_s, u"drop"_s}, {u"stage"_s, u"before"_s}, {u"first"_s, 1}});
        const std::function<void(const ExtendResult &)> done = [](const ExtendResult &) {};
        resultOf(extendReservations(m_shop->session(), m_shop->record(), {one, two}, done));
        QCOMPARE(newest().kind, Deed::Kind::Extend);
        QCOMPARE(newest().subjects, (QStringList{one.id, two.id}));
        QTEST(newest().outcome, "outcome");
        QCOMPARE(newest().done, isLost ? 1 : 2);
    }

    void whoseOwnerGoesIsInDoubt()
    {
        auto owner = std::make_unique<Session>(m_shop->client());
        m_shop->sandbox().hold(u"/number_reservations"_s, "POST");
        const auto numbers = Basket(m_shop->findLocal(u"US"_s, 1)).numbers();
        const auto reserving = reserve(*owner, numbers);
        QTRY_COMPARE(m_shop->sandbox().heldRequests(), 1);
        owner.reset();
        QCOMPARE(newest().outcome, Deed::Outcome::Unknown);
    }

    void aRecordThatFailsStopsNoReservationAndIsTold()
    {
        Record broken(
            m_nowhere, u"shop"_s, u"Mara"_s, [] { return QDateTime(); },
            [this](const Error &error) { m_told += error; });
        const auto numbers = Basket(m_shop->findLocal(u"US"_s, 1)).numbers();
        const std::function<void()> checking = [] {};
        const auto result = resultOf(
            reserveNumbers(m_shop->session(), broken, numbers, m_shop->engine().markedReference(u"hold"_s), checking));
        QCOMPARE(result.count(HoldResult::Outcome::Held), 1);
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.first().title.contains("on record"_L1), qPrintable(m_told.first().title));
    }

    void somebodySitsHere() { QVERIFY(!personHere().isEmpty()); }

    void aPurchaseSaysWhoConfirmedIt()
    {
        const auto lines = m_shop->findLocal(u"US"_s, 1);
        OrderDraft draft;
        draft.phoneNumbers.append({lines.first().key(), {}});
        const auto confirmation = answerOf(m_shop->engine().confirm(draft, {}));
        QVERIFY(confirmation);
        QVERIFY(answerOf(m_shop->engine().place(*confirmation)));
        QCOMPARE(newest().kind, Deed::Kind::Buy);
        QCOMPARE(newest().person, personHere());
        QVERIFY(!newest().requestId.isEmpty());
    }

private:
    QCoro::Task<ReserveResult> reserve(Session &session, const QStringList &numbers)
    {
        const std::function<void()> checking = [] {};
        return reserveNumbers(
            session, m_shop->record(), numbers, m_shop->engine().markedReference(u"hold"_s), checking);
    }
    Reservation reservationOf(const QString &country)
    {
        const auto held = resultOf(reserve(m_shop->session(), Basket(m_shop->findLocal(country, 1)).numbers()));
        const HoldResult &number = held.numbers.first();
        return {.id = number.reservationId,
            .phoneNumbers = {{.phoneNumber = number.phoneNumber, .expiredAt = number.heldUntil}}};
    }
    Deed newest()
    {
        const auto page = answerOf(m_shop->record().journal().deeds({.account = u"shop"_s, .limit = 1}));
        return page ? page->deeds.value(0) : Deed();
    }

    std::unique_ptr<Shop> m_shop;
    Journal m_nowhere{u"/proc/no-such-folder/journal.sqlite"_s};
    QList<Error> m_told;
};

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
