// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyertest.h"

#include <purchase/anchor.h>

using namespace Qt::StringLiterals;

// The end of the chain in a real keychain, started for this test alone.
class AnchorTest : public QObject, BuyerTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup()
    {
        m_anchor.reset();
        end();
    }

    void itFollowsTheJournalAndShowsOneThatWasCut()
    {
        start();
        QTRY_COMPARE(m_anchor->state(), Anchor::State::Kept);
        QVERIFY(m_buyer->buy({u"+13125550100"_s}));
        m_anchor->flush();
        QTRY_VERIFY(m_anchor->known());
        QTRY_COMPARE(m_anchor->known()->sequence, 2);

        m_anchor.reset();
        m_buyer->stop();
        QVERIFY(QFile::remove(m_buyer->journalFile())); // as a profile put back from an old copy
        QFile::remove(m_buyer->journalFile() + u"-wal"_s);
        QVERIFY(m_buyer->restart());
        start();
        QTRY_COMPARE(m_anchor->state(), Anchor::State::Cut);
        QVERIFY(!m_buyer->buy({u"+13125550101"_s}));
        QCOMPARE(m_book->posts().size(), 1);

        m_anchor->accept(m_buyer->time().now());
        QTRY_COMPARE(m_anchor->state(), Anchor::State::Kept);
        QVERIFY(m_buyer->buy({u"+13125550101"_s}));
        m_anchor.reset();
        start();
        QTRY_COMPARE(m_anchor->state(), Anchor::State::Kept);
    }

private:
    void start()
    {
        m_anchor = std::make_unique<Anchor>(m_buyer->journal(), m_keys, u"abcdef"_s);
        m_anchor->start();
    }

    const KeyStore m_keys{u"Cordboard test"_s};
    std::unique_ptr<Anchor> m_anchor;
};

QTEST_GUILESS_MAIN(AnchorTest)
#include "tst_anchor.moc"
