// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <api/reservations.h>
#include <flows/holdkeeper.h>
#include <flows/reserve.h>
#include <store/state.h>

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
const auto extendPath = u"/number_reservations/*/actions/extend"_s;

QCoro::Task<Result<Reservation>> fetch(Session &session, QString id)
{
    co_return co_await session.call(api::reservations::fetch, Nothing(), id);
}

} // namespace

// Reservations that are extended by themselves, on the sandbox, whose clock is moved.
class HoldKeeperTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_shop = std::make_unique<Shop>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_state = openState(m_folder->filePath(u"state.sqlite"_s));
        start();
        const auto reference = m_shop->engine().markedReference(u"hold"_s);
        const std::function<void()> checking = [] {};
        const auto numbers = Basket(m_shop->findLocal(u"US"_s, 2)).numbers();
        const auto held = resultOf(reserveNumbers(m_shop->session(), m_shop->record(), numbers, reference, checking));
        m_id = held.numbers.first().reservationId;
        m_first = expiry(read());
    }
    void cleanup()
    {
        m_keeper.reset();
        m_state.reset();
        m_folder.reset();
        m_shop.reset();
    }

    void aHoldIsExtendedThreeMinutesBeforeItLapses()
    {
        m_keeper->keep({m_id}, m_first.addSecs(3600));
        lookIn(26 * minuteMs);
        QCOMPARE(extensions(), 0);
        QSignalSpy extended(m_keeper.get(), &HoldKeeper::extended);
        lookIn(minuteMs + 1000);
        QTRY_COMPARE(extended.size(), 1);
        QCOMPARE(expiry(extended.first().first().value<Reservation>()), m_first.addSecs(1800));
        QVERIFY(m_keeper->stateOf(m_id, m_first.addSecs(1800)) == HoldKeeper::State::Keeping);
        lookIn(0);
        QCOMPARE(extensions(), 1);
    }

    void itIsExtendedUpToTheLimit()
    {
        m_keeper->keep({m_id}, m_first.addSecs(60));
        QSignalSpy extended(m_keeper.get(), &HoldKeeper::extended);
        lookIn(28 * minuteMs);
        QTRY_COMPARE(extended.size(), 1);
        const QDateTime now = expiry(read());
        QVERIFY(m_keeper->stateOf(m_id, now) == HoldKeeper::State::LimitReached);
        lookIn(30 * minuteMs);
        lookIn(minuteMs);
        QCOMPARE(extensions(), 1);
    }

    void whatIsNotKeptLapses()
    {
        m_keeper->keep({m_id}, m_first.addSecs(3600));
        m_keeper->release({m_id});
        lookIn(28 * minuteMs);
        QCOMPARE(extensions(), 0);
        QVERIFY(!m_keeper->stateOf(m_id, m_first));
    }

    void aRestartGoesOn()
    {
        m_keeper->keep({m_id}, m_first.addSecs(3600));
        start();
        QCOMPARE(m_keeper->until(m_id), m_first.addSecs(3600));
        QSignalSpy extended(m_keeper.get(), &HoldKeeper::extended);
        lookIn(28 * minuteMs);
        QTRY_COMPARE(extended.size(), 1);
        QCOMPARE(expiry(read()), m_first.addSecs(1800));
    }

    void aRefusalIsToldAndNotSentAgain()
    {
        m_shop->sandbox().setFault("POST", extendPath, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        m_keeper->keep({m_id}, m_first.addSecs(3600));
        QSignalSpy extended(m_keeper.get(), &HoldKeeper::extended);
        lookIn(28 * minuteMs);
        QTRY_COMPARE(extended.size(), 1);
        QVERIFY(m_keeper->stateOf(m_id, m_first) == HoldKeeper::State::Failed);
        lookIn(minuteMs / 2);
        start();
        QVERIFY(m_keeper->stateOf(m_id, m_first) == HoldKeeper::State::Failed);
        lookIn(minuteMs / 2);
        QCOMPARE(extensions(), 1);
    }

    // The program dies while the extension is under way.
    void aRestartSendsNothingAgainWhoseEndItHasNotSeen()
    {
        const int fault = m_shop->sandbox().hold(extendPath, "POST");
        m_keeper->keep({m_id}, m_first.addSecs(3600));
        lookIn(28 * minuteMs);
        QTRY_COMPARE(m_shop->sandbox().heldRequests(), 1);
        start();
        m_shop->sandbox().release(fault);
        lookIn(0);
        QCOMPARE(extensions(), 1);
    }

    void anExtensionIsOnRecord()
    {
        m_keeper->keep({m_id}, m_first.addSecs(3600));
        QSignalSpy extended(m_keeper.get(), &HoldKeeper::extended);
        lookIn(28 * minuteMs);
        QTRY_COMPARE(extended.size(), 1);
        const auto page = answerOf(m_shop->record().journal().deeds({.account = u"shop"_s, .limit = 1}));
        QVERIFY(page);
        QCOMPARE(page->deeds.first().kind, Deed::Kind::Extend);
        QCOMPARE(page->deeds.first().subjects, QStringList{m_id});
    }

private:
    // As after the start of the program.
    void start()
    {
        m_keeper = std::make_unique<HoldKeeper>(m_shop->client(), *m_state, m_shop->record());
        QSignalSpy read(m_keeper.get(), &HoldKeeper::changed);
        QTRY_VERIFY(!read.isEmpty());
    }
    Reservation read()
    {
        const auto reservation = resultOf(fetch(m_shop->session(), m_id));
        return reservation ? *reservation : Reservation();
    }
    QDateTime expiry(const Reservation &reservation) { return firstExpiry(reservation, m_shop->client().serverNow()); }
    void lookIn(qint64 ms)
    {
        m_shop->sandbox().advanceClock(ms);
        const Reservation now = read(); // tells the server's time too
        m_keeper->look({{m_id, now}});
    }
    int extensions() { return m_shop->sandbox().requestCount("POST", extendPath); }

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Worker> m_state;
    std::unique_ptr<HoldKeeper> m_keeper;
    QString m_id;
    QDateTime m_first;
};

QTEST_GUILESS_MAIN(HoldKeeperTest)
#include "tst_holdkeeper.moc"
