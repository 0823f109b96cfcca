// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <buyertest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 week = 7 * 24 * 3600 * 1000LL;

const Behaviour closes{.then = Behaviour::Then::Close};

} // namespace

// The journal is older than the world: a profile came back from a copy, or a part of it is missing. Nothing is sent for
// that reason, and what the journal does not know any more is found by its mark.
class OldCopyTest : public QObject, BuyerTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatAnOldJournalDoesNotKnowIsFound_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("an old copy was put back") << false;
        QTest::newRow("the journal is gone") << true;
    }
    void whatAnOldJournalDoesNotKnowIsFound()
    {
        QFETCH(bool, isRemoved);
        QVERIFY(m_buyer->buy({u"+13125550100"_s}));
        m_buyer->stop();
        const QByteArray old = contents();
        QVERIFY(m_buyer->restart());
        buyTwoMore();
        m_buyer->stop();
        if (isRemoved)
            QVERIFY(QFile::remove(m_buyer->journalFile()));
        else
            put(old);
        becomesForeign(isRemoved ? 3 : 2);
    }

    void whatOnlyAMissingWalKnewIsFound()
    {
        QVERIFY(m_buyer->buy({u"+13125550100"_s}));
        QVERIFY(m_buyer->restart()); // the end of a process moves all into the file itself
        buyTwoMore();
        const QByteArray withoutWal = contents();
        QVERIFY(QFileInfo(m_buyer->journalFile() + u"-wal"_s).size() > 0);
        m_buyer->stop();
        put(withoutWal);
        becomesForeign(2);
    }

    void whatWasInDoubtThenIsFoundOnceMore()
    {
        m_book->set({"", OrderBook::Fault::Applied::Yes, closes});
        QCOMPARE(m_buyer->buy()->state, IntentState::Ambiguous);
        m_buyer->stop();
        const QByteArray old = contents();
        for (int time = 0; time < 2; ++time) {
            QVERIFY(m_buyer->restart());
            m_buyer->time().pass(1000);
            QTRY_COMPARE(m_buyer->last().state, IntentState::Found);
            m_buyer->stop();
            put(old);
        }
        QCOMPARE(m_book->posts().size(), 1);
    }

private:
    QByteArray contents() const
    {
        QFile file(m_buyer->journalFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &journal) const
    {
        QFile file(m_buyer->journalFile());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(journal) == journal.size());
        QVERIFY(!QFile::exists(m_buyer->journalFile() + u"-wal"_s));
    }
    void buyTwoMore() const
    {
        QCOMPARE(m_buyer->buy({u"+13125550101"_s})->state, IntentState::Acked);
        m_book->set({"", OrderBook::Fault::Applied::Yes, closes});
        QCOMPARE(m_buyer->buy({u"+13125550102"_s})->state, IntentState::Ambiguous);
    }
    void becomesForeign(int orders) const
    {
        QVERIFY(m_buyer->restart());
        QTRY_COMPARE(m_buyer->engine().openCount(), orders);
        for (const Intent &intent : m_buyer->engine().open())
            QCOMPARE(intent.state, IntentState::Foreign);
        m_buyer->time().pass(week);
        QVERIFY(m_buyer->restart());
        QCOMPARE(m_buyer->engine().openCount(), orders); // each once
        QCOMPARE(m_book->posts().size(), 3);
    }
};

QTEST_GUILESS_MAIN(OldCopyTest)
#include "tst_oldcopy.moc"
