// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <purchase/journalbook.h>
#include <purchase/journalrows.h>
#include <purchase/token.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <support/memoryfolder.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int orders = 40;
constexpr int tries = TRIES;

const QDateTime now = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);

FrozenOrder order(int i)
{
    OrderDraft draft;
    draft.phoneNumbers.append({u'+' + QString::number(13125550100 + i), {}});
    return *freeze({u"account"_s, u"fingerprint"_s, false}, draft, {}, i + 1,
        token::make(u"abcdef"_s, i + 1, QByteArray(token::randomLength, char(i))));
}

Verdict verdict(int i)
{
    using Outcome = Verdict::Outcome;
    constexpr Outcome outcomes[] = {Outcome::Acked, Outcome::Ambiguous, Outcome::Rejected, Outcome::Refused};
    Verdict verdict{.outcome = outcomes[i % std::size(outcomes)]};
    if (verdict.outcome == Outcome::Acked)
        verdict.orderId = u"order-%1"_s.arg(i);
    return verdict;
}

// Orders of all kinds, the last of them still on its way.
void write(const QString &file)
{
    Database journal(file, Database::Durability::Full);
    JournalBook book;
    book.opened(journal);
    for (int i = 0; i < orders; ++i) {
        const Intent intent = book.begin(journal, order(i), {}, now);
        if (i < orders - 1)
            book.finish(journal, intent.id, verdict(i), now);
    }
}

QString described(const Intent &intent)
{
    return u"purchase %1 %2 %3"_s.arg(
        QString::number(intent.id), QString::fromLatin1(ruleOf(intent.state).name), intent.reference);
}

// What the chain of the journal does not hold.
QString detailsOf(const Intent &intent)
{
    return QStringList{phoneNumbers(intent.numbers).join(u','), intent.orderIds.join(u','), intent.mismatch,
        intent.createdAt.toString(Qt::ISODate)}
        .join(u' ');
}

struct Told
{
    QStringList purchases{};
    QStringList details{};
};

// What a journal tells the engine and the user; nothing: it is refused.
std::optional<Told> told(const QString &file)
{
    try {
        Database journal(file, Database::Durability::Full);
        JournalBook book;
        book.opened(journal);
        const auto left = book.recover(journal, order(0).payer, now);
        Told told{.details{left.newestAt.toString(Qt::ISODate)}};
        told.purchases += u"next is %1"_s.arg(book.nextSequence());
        for (const Intent &intent : left.intents)
            told.purchases += u"open "_s + described(intent);
        for (int i = 0; i < orders; ++i) {
            const Intent intent = journalrows::read(journal, i + 1);
            told.purchases += described(intent);
            told.details += detailsOf(intent);
            told.details += u"%1 blocks: %2"_s.arg(i + 1).arg(journalrows::overlaps(journal, order(i)));
        }
        return told;
    } catch (const DatabaseError &) {
        return std::nullopt;
    }
}

} // namespace

// A journal that was damaged is refused, or read right: it never tells anything else of a purchase than what was
// written. What the chain does not hold may come back wrong, and is counted.
class DamagedJournalTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>(memoryFolder() + u"/damagedjournal-XXXXXX"_s);
        const QString file = m_folder->filePath(u"journal"_s);
        write(file);
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        m_whole = whole.readAll();
        const auto truth = told(file);
        QVERIFY(truth);
        m_truth = *truth;
    }

    void flippedBitsTellNoLies()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < tries; ++i) {
            QByteArray damaged = m_whole;
            QStringList places;
            for (int bits = random.bounded(1, 9); bits > 0; --bits) {
                const qsizetype byte = random.bounded(int(damaged.size()));
                damaged[byte] = char(damaged[byte] ^ (1 << random.bounded(8)));
                places += QString::number(byte);
            }
            judge(damaged, u"try %1, bytes %2"_s.arg(QString::number(i), places.join(u',')));
        }
        report();
    }

    void aCutFileTellsNoLies()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < tries / 4; ++i) {
            const qsizetype size = 1 + random.bounded(int(m_whole.size()) - 1);
            judge(m_whole.left(size), u"cut at %1"_s.arg(size));
        }
        constexpr int page = 4096;
        for (qsizetype size = page; size < m_whole.size(); size += page)
            judge(m_whole.left(size), u"cut at %1"_s.arg(size));
        report();
    }

    void init()
    {
        m_refused = 0;
        m_read = 0;
        m_wrongDetails.clear();
        m_lies.clear();
    }

private:
    void judge(const QByteArray &damaged, const QString &how)
    {
        const QString name = m_folder->filePath(u"damaged"_s);
        for (const auto &ending : {u""_s, u"-wal"_s})
            QFile::remove(name + ending);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        const auto said = told(name);
        if (!said) {
            ++m_refused;
            return;
        }
        const auto wrong = [](QStringList lines, const QStringList &truth) {
            lines.removeIf([&](const QString &line) { return truth.contains(line); });
            return lines.join(u"; "_s);
        };
        if (said->purchases != m_truth.purchases)
            m_lies += how + u": "_s + wrong(said->purchases, m_truth.purchases);
        else if (said->details != m_truth.details)
            m_wrongDetails += how + u": "_s + wrong(said->details, m_truth.details);
        else
            ++m_read;
    }
    void report() const
    {
        qInfo("%d refused, %d read right, %lld with wrong details, %lld lies", m_refused, m_read,
            qint64(m_wrongDetails.size()), qint64(m_lies.size()));
        for (const QString &wrong : m_wrongDetails.mid(0, 10))
            qInfo("%s", qPrintable(wrong));
        QVERIFY2(m_lies.isEmpty(), qPrintable(m_lies.mid(0, 10).join(u'\n')));
        QVERIFY(m_refused > 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_whole;
    Told m_truth;
    int m_refused = 0;
    int m_read = 0;
    QStringList m_wrongDetails;
    QStringList m_lies;
};

QTEST_GUILESS_MAIN(DamagedJournalTest)
#include "tst_damagedjournal.moc"
