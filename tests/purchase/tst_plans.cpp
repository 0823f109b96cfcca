// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <purchase/journalbook.h>
#include <purchase/journalrows.h>
#include <purchase/token.h>

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <support/memoryfolder.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 unit = 1'000'000;

// The journal of an account with a limit, people who plan orders, and a process that ends now and then. Knows what may
// have been bought on which day.
class Plans
{
public:
    Plans(QRandomGenerator &random, const QString &file)
        : m_random(random)
        , m_file(file)
        , m_rules{.limits = {{.span = SpendSpan::Day, .numbers = random.bounded(3, 30), .upfront = 20 * unit},
                      {.span = SpendSpan::Month, .numbers = 60}}}
    {
        restart();
    }

    // Several look at the journal, and find that there is room, before any of them is sent.
    void race()
    {
        QList<FrozenOrder> plans;
        for (int i = m_random.bounded(1, 5); i > 0; --i) {
            const FrozenOrder plan = this->plan();
            if (attempt([&] { m_book->check(*m_journal, plan, m_rules, m_now); }))
                plans += plan;
        }
        for (const FrozenOrder &plan : std::as_const(plans))
            send(plan);
        if (m_random.bounded(8) == 0)
            m_now = m_now.addSecs(m_random.bounded(2 * 24 * 3600));
    }

    int planned() const { return m_planned; }
    int sent() const { return m_sent; }
    bool isWithinLimits() const
    {
        qint64 month = 0;
        for (auto day = m_bought.begin(); day != m_bought.end(); ++day) {
            month += *day; // the test stays within one
            if (*day > *m_rules.limits.first().numbers || *day > 20)
                return false;
        }
        return month <= 60;
    }

private:
    FrozenOrder plan()
    {
        OrderDraft draft;
        QHash<QString, Cost> costs;
        for (int i = m_random.bounded(1, 7); i > 0; --i) {
            const QString number = u"+1312%1"_s.arg(5'000'000 + 10 * m_planned + i);
            draft.phoneNumbers.append({number, {}});
            costs.insert(number, {Money{unit, u"USD"_s}, Money{unit, u"USD"_s}});
        }
        ++m_planned;
        const qint64 sequence = m_book->nextSequence();
        const QString mark = token::make(u"abcdef"_s, sequence, QByteArray(token::randomLength, char(sequence)));
        return *freeze(m_payer, draft, costs, sequence, mark);
    }
    void send(const FrozenOrder &plan)
    {
        qint64 id = 0;
        if (!attempt([&] { id = m_book->begin(*m_journal, plan, m_rules, m_now).id; }))
            return;
        ++m_sent;
        const auto outcome = Verdict::Outcome(m_random.bounded(5));
        if (m_random.bounded(5) == 0)
            restart();
        else
            m_book->finish(*m_journal, id, {.outcome = outcome, .orderId = plan.mark()}, m_now);
        const auto state = journalrows::stateOf(*m_journal, id);
        if (state != IntentState::Rejected)
            m_bought[m_now.date()] += plan.numbers.size();
    }
    void restart()
    {
        m_journal.reset(); // its lock
        m_journal = std::make_unique<Database>(m_file, Database::Durability::Normal);
        m_book = std::make_unique<JournalBook>();
        m_book->opened(*m_journal);
        m_book->recover(*m_journal, m_payer, m_now);
    }
    static bool attempt(const std::function<void()> &step)
    {
        try {
            step();
            return true;
        } catch (const DatabaseError &) {
            return false; // refused
        }
    }

    QRandomGenerator &m_random;
    const QString m_file;
    const Payer m_payer{u"account"_s, u"fingerprint"_s};
    const SpendRules m_rules;
    QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
    std::unique_ptr<Database> m_journal;
    std::unique_ptr<JournalBook> m_book;
    int m_planned = 0;
    int m_sent = 0;
    QMap<QDate, qint64> m_bought; // or may have been
};

} // namespace

// Limits hold whoever plans what at the same time, whatever becomes of the answers and whenever the process ends.
class PlansTest : public QObject
{
    Q_OBJECT
private slots:
    void aThousandPlansStayWithinTheirLimits()
    {
        QRandomGenerator random(11);
        int planned = 0;
        int sent = 0;
        while (planned < 1000) {
            const QTemporaryDir folder(memoryFolder() + u"/plans-XXXXXX"_s);
            Plans plans(random, folder.filePath(u"journal.sqlite"_s));
            for (int i = 0; i < 8; ++i) {
                plans.race();
                QVERIFY(plans.isWithinLimits());
            }
            planned += plans.planned();
            sent += plans.sent();
        }
        QVERIFY(sent > 100 && sent < planned - 100); // limits that let all or nothing through prove nothing
    }
};

QTEST_GUILESS_MAIN(PlansTest)
#include "tst_plans.moc"
