// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/accounts.h>
#include <store/basketstore.h>
#include <store/costs.h>
#include <store/settings.h>
#include <store/state.h>

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString account = u"acc"_s;
const QDateTime noon = QDateTime::fromString(u"2026-03-01T12:00:00.250Z"_s, Qt::ISODateWithMs);

BasketLine line(const QString &phoneNumber, const std::optional<Money> &monthly)
{
    AvailableNumber number;
    number.phoneNumber = phoneNumber;
    number.type = NumberType::Local;
    number.cost = {Money{1'000'000, u"USD"_s}, monthly};
    number.features = {Feature{u"sms"_s}, Feature{u"voice"_s}};
    number.regions = {Region{u"Chicago"_s, RegionType::Location}, Region{u"US"_s, RegionType::CountryCode}};
    number.reservable = true;
    return {number, noon, u"res-1"_s, noon.addSecs(1800)};
}

// load() is a coroutine; this is where it ends.
QCoro::Task<> loadInto(Settings &settings, bool &loaded)
{
    loaded = bool(co_await settings.load());
}

} // namespace

class StateTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void aSettingIsThereAfterARestart()
    {
        {
            Settings settings(*m_state);
            settings.setValue(u"window"_s, QByteArray("\0\x01\xff", 3));
            settings.setValue(u"window"_s, QByteArray("\0\x02\xff", 3));
            QCOMPARE(settings.value(u"window"_s), QByteArray("\0\x02\xff", 3));
        }
        open();
        Settings settings(*m_state);
        bool loaded = false;
        loadInto(settings, loaded);
        QTRY_VERIFY(loaded);
        QCOMPARE(settings.value(u"window"_s), QByteArray("\0\x02\xff", 3));
        QVERIFY(settings.value(u"other"_s).isEmpty());
    }

    void ofAForgottenAccountNothingStays()
    {
        const QStringList ids{account, account + u"/held"_s, u"other"_s};
        for (const QString &id : ids) {
            QVERIFY(answerOf(basketstore::save(*m_state, id, {line(u"+13125550100"_s, std::nullopt)})));
            QVERIFY(answerOf(m_state->run([id](Database &database) {
                database.run("INSERT INTO draft VALUES(?, 'sub_number_order:1', x'00')", id);
                database.run("INSERT INTO setting VALUES(?, x'00')", QString(id + u"/search"_s));
            })));
        }
        QVERIFY(answerOf(accounts::forget(*m_state, account)));
        for (const char *table : {"basket", "draft", "setting"}) {
            const auto left = answerOf(m_state->run(
                [table](Database &database) { return database.number(QByteArray("SELECT count(*) FROM ") + table); }));
            QCOMPARE(*left, 1); // of the other one
        }
    }

    void aSettingThatCantBeSavedIsSaidAndStillCounts()
    {
        Settings settings(*m_state);
        QSignalSpy notSaved(&settings, &Settings::notSaved);
        QVERIFY(answerOf(m_state->run([](Database &database) { database.execute("PRAGMA max_page_count = 1"); })));
        settings.setValue(u"big"_s, QByteArray(200'000, 'x'));
        QTRY_COMPARE(notSaved.count(), 1);
        QCOMPARE(settings.value(u"big"_s).size(), 200'000);
    }

    void accountsKeepTheirOrder()
    {
        const QList<StoredAccount> all{
            {u"b"_s, AccountKind::Sandbox, u"SANDBOX"_s, {}, KeyPlace::Session, {}, false},
            {u"a"_s, AccountKind::Telnyx, u"Ops “EU”"_s, u"https://api.telnyx.com/v2"_s, KeyPlace::Keychain, u"teal"_s,
                true},
        };
        QVERIFY(answerOf(accounts::save(*m_state, all)));
        open();
        const auto loaded = answerOf(accounts::load(*m_state));
        QVERIFY(loaded);
        QCOMPARE(*loaded, all);
        QVERIFY(answerOf(accounts::save(*m_state, all.first(1))));
        QCOMPARE(answerOf(accounts::load(*m_state))->size(), 1);
    }

    void theBasketIsThereAfterARestart()
    {
        const QList<BasketLine> lines{line(u"+13125550199"_s, Money{2'500'000, u"USD"_s}), line(u"+13125550100"_s, {})};
        QVERIFY(answerOf(basketstore::save(*m_state, account, lines)));
        open();

        const auto loaded = answerOf(basketstore::load(*m_state, account));
        QVERIFY(loaded);
        QCOMPARE(loaded->size(), 2);
        const BasketLine &first = loaded->first();
        QCOMPARE(first.key(), u"+13125550199"_s);
        QVERIFY(first.number.type == NumberType::Local);
        QCOMPARE(first.number.cost, lines.first().number.cost);
        QCOMPARE(first.number.featureNames(), QStringList({u"sms"_s, u"voice"_s}));
        QCOMPARE(first.number.region(RegionType::Location), u"Chicago"_s);
        QVERIFY(first.number.reservable);
        QCOMPARE(first.foundAt, noon);
        QCOMPARE(first.reservationId, u"res-1"_s);
        QCOMPARE(first.heldUntil, noon.addSecs(1800));
        QCOMPARE(loaded->last().number.cost.monthly, std::nullopt); // unknown, not zero
    }

    void basketsOfAccountsAreApart()
    {
        QVERIFY(answerOf(basketstore::save(*m_state, account, {line(u"+13125550100"_s, {})})));
        QVERIFY(answerOf(basketstore::save(*m_state, u"other"_s, {})));
        QCOMPARE(answerOf(basketstore::load(*m_state, account))->size(), 1);
        QCOMPARE(answerOf(basketstore::load(*m_state, u"other"_s))->size(), 0);
    }

    void whatWasPaidIsRememberedPerNumber()
    {
        const BoughtNumber one{
            {Money{1'000'000, u"USD"_s}, Money{1'100'000, u"USD"_s}}, u"ref-1"_s, u"order-1"_s, noon};
        const BoughtNumber two{{}, u"ref-1"_s, u"order-1"_s, noon};
        QVERIFY(answerOf(costs::remember(*m_state, account, {{u"+13125550100"_s, one}, {u"+13125550101"_s, two}})));
        open();
        const auto bought = answerOf(costs::load(*m_state, account));
        QVERIFY(bought);
        QCOMPARE(bought->size(), 2);
        QCOMPARE(bought->value(u"+13125550100"_s).cost, one.cost);
        QCOMPARE(bought->value(u"+13125550100"_s).orderId, u"order-1"_s);
        QCOMPARE(bought->value(u"+13125550101"_s).cost, Cost());
    }

private:
    void open()
    {
        m_state.reset();
        m_state = openState(m_folder->filePath(u"state.sqlite"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Worker> m_state;
};

QTEST_GUILESS_MAIN(StateTest)
#include "tst_state.moc"
