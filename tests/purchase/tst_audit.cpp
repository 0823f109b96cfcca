// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer.h"

#include <purchase/audit.h>
#include <purchase/journalschema.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 1000;
const QStringList numbers{u"+13125550100"_s, u"+13125550101"_s};

} // namespace

// The chain shows what was changed, and with an anchor what was cut.
class AuditTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<Database>(m_folder->filePath(u"j.sqlite"_s), Database::Durability::Normal);
        m_journal->migrate(journalVersions());
        m_journal->execute("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete;");
        write(lines);
    }

    void aWholeChainSaysSinceWhen()
    {
        const ChainReport report = audit::verify(*m_journal);
        QVERIFY(!report.brokenAt);
        QCOMPARE(report.head.sequence, lines);
        QCOMPARE(report.head, audit::head(*m_journal));
        QCOMPARE(report.since, m_start);
        QVERIFY(!report.isCut);
    }

    void everyChangedOrMissingLineIsFound()
    {
        for (int line = 1; line < lines; line += 3) {
            QCOMPARE(brokenAfter("UPDATE audit SET data = '{\"n\":-1}' WHERE seq = ?", line), line);
            QCOMPARE(brokenAfter("DELETE FROM audit WHERE seq = ?", line), line);
            QCOMPARE(brokenAfter("UPDATE audit SET seq = -seq WHERE seq = ?", line), 1); // out of its place
        }
        QCOMPARE(brokenAfter("UPDATE audit SET event = 'other' WHERE seq = ?", lines), lines);
    }

    void aCutEndShowsByTheAnchorAlone()
    {
        const ChainHead anchor = audit::head(*m_journal);
        m_journal->run("DELETE FROM audit WHERE seq > ?", lines - 3);
        QVERIFY(!audit::verify(*m_journal).brokenAt);
        QVERIFY(audit::verify(*m_journal, anchor).isCut);
        write(10); // what is written after that does not heal it
        QVERIFY(audit::verify(*m_journal, anchor).isCut);
    }

    void aChainWrittenAnewShowsByTheAnchor()
    {
        const ChainHead anchor = audit::head(*m_journal);
        m_journal->run("DELETE FROM audit");
        write(lines + 5, u"another"_s);
        QVERIFY(!audit::verify(*m_journal).brokenAt);
        QVERIFY(audit::verify(*m_journal, anchor).isCut);
    }

    void anOlderAnchorFits()
    {
        const ChainHead anchor = audit::head(*m_journal);
        write(7);
        QVERIFY(!audit::verify(*m_journal, anchor).isCut);
        QVERIFY(!audit::verify(*m_journal, ChainHead()).isCut);
    }

    void anAnchorIsReadAsItWasWritten()
    {
        const ChainHead head = audit::head(*m_journal);
        QCOMPARE(ChainHead::parse(head.text()), head);
        const QStringList wrongs{u""_s, u"7"_s, u"7 ab"_s, u"x "_s + QString(64, u'0'), u"0 "_s + QString(64, u'0')};
        for (const QString &wrong : wrongs)
            QVERIFY(!ChainHead::parse(wrong));
    }

    void nothingIsBoughtWithACutJournalUntilItIsAccepted()
    {
        RawServer server;
        OrderBook book(server);
        Buyer buyer(server.url());
        QVERIFY(buyer.buy(numbers));
        const ChainHead anchor{500, QByteArray(32, 'x')};
        QVERIFY(answerOf(buyer.journal().verify(anchor))->isCut);
        const auto refused = buyer.buy({u"+13125550199"_s});
        QVERIFY(!refused);
        QVERIFY2(refused.error().title.contains("is missing"_L1), qPrintable(refused.error().title));
        QCOMPARE(book.posts().size(), 1);
        const auto confirmation = buyer.confirm({u"+13125550199"_s});
        QVERIFY(confirmation->refusal); // said before anybody is asked

        const auto head = answerOf(buyer.journal().accept(anchor, buyer.time().now()));
        QVERIFY(head);
        QVERIFY(buyer.buy({u"+13125550199"_s}));
        QVERIFY(!answerOf(buyer.journal().verify(*head))->isCut);
    }

    void whoListensHearsOfEachGrowth()
    {
        RawServer server;
        OrderBook book(server);
        Buyer buyer(server.url());
        QList<qint64> heard;
        QObject here;
        QObject::connect(&buyer.journal().news(), &JournalNews::grown, &here,
            [&](const ChainHead &head) { heard += head.sequence; });
        QVERIFY(buyer.buy(numbers));
        QTRY_COMPARE(heard, (QList<qint64>{1, 2}));
    }

private:
    void write(int count, const QString &event = u"line"_s)
    {
        Transaction transaction(*m_journal);
        for (int i = 0; i < count; ++i)
            audit::append(*m_journal, m_start.addSecs(i), u"user"_s, event, {{u"n"_s, i}});
        transaction.commit();
    }
    qint64 brokenAfter(const QByteArray &change, int line)
    {
        const Transaction changed(*m_journal); // rolled back
        m_journal->run(change, line);
        return audit::verify(*m_journal).brokenAt.value_or(0);
    }

    const QDateTime m_start = QDateTime::fromString(u"2026-03-03T10:00:00Z"_s, Qt::ISODate);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_journal;
};

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
