// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <flows/reserve.h>

using namespace Qt::StringLiterals;

namespace {

using Outcome = HoldResult::Outcome;

} // namespace

// Holding numbers, on the sandbox.
class ReservingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_shop = std::make_unique<Shop>(); }
    void cleanup() { m_shop.reset(); }

    void numbersAreHeldForHalfAnHour()
    {
        const auto result = reserve(Basket(m_shop->findLocal(u"US"_s, 3)).numbers());
        QCOMPARE(result.numbers.size(), 3);
        QCOMPARE(result.count(Outcome::Held), 3);
        QVERIFY(!result.answerWasLost);
        const auto left = m_shop->client().serverNow().secsTo(result.numbers.first().heldUntil);
        QVERIFY2(left > 29 * 60 && left <= 30 * 60 + 2, qPrintable(QString::number(left)));
        QVERIFY(!result.numbers.first().reservationId.isEmpty());
    }

    void eachNumberHasItsOwnOutcome()
    {
        const QString good = m_shop->findLocal(u"US"_s, 1).first().key();
        NumberSearch search;
        search.countryCode = u"US"_s;
        search.type = NumberType::Local;
        search.endsWith = u"0014"_s; // cannot be reserved
        search.limit = 1;
        const QString bad = m_shop->find(search).first().key();

        const auto result = reserve({bad, good});
        QCOMPARE(result.numbers.at(0).phoneNumber, bad);
        QCOMPARE(result.numbers.at(0).outcome, Outcome::Refused);
        QVERIFY(!result.numbers.at(0).words.isEmpty());
        QCOMPARE(result.numbers.at(1).outcome, Outcome::Held);
    }

    void whatIsPendingIsReadUntilItIsDecided()
    {
        NumberSearch search;
        search.countryCode = u"US"_s;
        search.type = NumberType::Local;
        search.endsWith = u"0017"_s; // is reserved two seconds late
        search.limit = 1;
        const auto result = reserve({m_shop->find(search).first().key()});
        QCOMPARE(result.count(Outcome::Held), 1);
        QVERIFY(result.numbers.first().heldUntil.isValid());
        QVERIFY(!result.answerWasLost);
        QCOMPARE(m_shop->sandbox().requestCount("POST", u"/number_reservations"_s), 1);
    }

    void aRefusalIsForAll()
    {
        const auto result = reserve({u"+1312"_s});
        QCOMPARE(result.count(Outcome::Refused), 1);
        QCOMPARE(result.error.kind, Error::Kind::Refused);
        QCOMPARE(m_checking, 0);
    }

    void aLostAnswerIsFoundByItsReference()
    {
        const auto numbers = Basket(m_shop->findLocal(u"US"_s, 2)).numbers();
        m_shop->sandbox().setFault(
            "POST", u"/number_reservations"_s, {{u"kind"_s, u"drop"_s}, {u"stage"_s, u"after"_s}, {u"first"_s, 1}});
        const auto result = reserve(numbers);
        QCOMPARE(m_checking, 1);
        QVERIFY(result.answerWasLost);
        QCOMPARE(result.count(Outcome::Held), 2);
        QCOMPARE(m_shop->sandbox().requestCount("POST", u"/number_reservations"_s), 1);
    }

    void aReservationIsExtended()
    {
        const auto first = reservationOf(reserve(Basket(m_shop->findLocal(u"US"_s, 2)).numbers()));
        const auto second = reservationOf(reserve(Basket(m_shop->findLocal(u"CA"_s, 1)).numbers()));
        int told = 0;
        const std::function<void(const ExtendResult &)> done = [&](const ExtendResult &) { ++told; };
        const auto results = resultOf(extendReservations(m_shop->session(), m_shop->record(), {first, second}, done));
        QCOMPARE(told, 2);
        QCOMPARE(results.size(), 2);
        for (const ExtendResult &result : results)
            QCOMPARE(result.outcome, ExtendResult::Outcome::Extended);
        QCOMPARE(results.first().reservation.phoneNumbers.first().expiredAt,
            first.phoneNumbers.first().expiredAt.addSecs(1800));
    }

    void anExtensionWhoseAnswerIsLostIsRead()
    {
        const auto reservation = reservationOf(reserve(Basket(m_shop->findLocal(u"US"_s, 1)).numbers()));
        m_shop->sandbox().setFault("POST", u"/number_reservations/*/actions/extend"_s,
            {{u"kind"_s, u"drop"_s}, {u"stage"_s, u"after"_s}, {u"first"_s, 1}});
        const auto result = extend(reservation);
        QCOMPARE(result.outcome, ExtendResult::Outcome::Extended);
        QCOMPARE(result.reservation.phoneNumbers.first().expiredAt,
            reservation.phoneNumbers.first().expiredAt.addSecs(1800));
    }

    void anExtensionThatNeverArrivedIsUnknown()
    {
        const auto reservation = reservationOf(reserve(Basket(m_shop->findLocal(u"US"_s, 1)).numbers()));
        m_shop->sandbox().setFault("POST", u"/number_reservations/*/actions/extend"_s,
            {{u"kind"_s, u"drop"_s}, {u"stage"_s, u"before"_s}, {u"first"_s, 1}});
        QCOMPARE(extend(reservation).outcome, ExtendResult::Outcome::Unknown);
    }

    void anExpiredReservationIsNotExtended()
    {
        const auto reservation = reservationOf(reserve(Basket(m_shop->findLocal(u"US"_s, 1)).numbers()));
        m_shop->sandbox().advanceClock(31 * 60 * 1000);
        const auto result = extend(reservation);
        QCOMPARE(result.outcome, ExtendResult::Outcome::Refused);
        QCOMPARE(result.error.status, 422);
    }

private:
    ReserveResult reserve(const QStringList &numbers)
    {
        m_checking = 0;
        const std::function<void()> checking = [this] { ++m_checking; };
        return resultOf(reserveNumbers(
            m_shop->session(), m_shop->record(), numbers, m_shop->engine().markedReference(u"hold"_s), checking));
    }
    Reservation reservationOf(const ReserveResult &result)
    {
        Reservation reservation{.id = result.numbers.first().reservationId};
        for (const HoldResult &number : result.numbers)
            reservation.phoneNumbers.append({.phoneNumber = number.phoneNumber, .expiredAt = number.heldUntil});
        return reservation;
    }
    ExtendResult extend(const Reservation &reservation)
    {
        const std::function<void(const ExtendResult &)> done = [](const ExtendResult &) {};
        return resultOf(extendReservations(m_shop->session(), m_shop->record(), {reservation}, done)).value(0);
    }

    std::unique_ptr<Shop> m_shop;
    int m_checking = 0;
};

QTEST_GUILESS_MAIN(ReservingTest)
#include "tst_reserving.moc"
