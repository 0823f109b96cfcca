// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <purchase/buyer.h>
#include <purchase/token.h>

#include <QElapsedTimer>

#include <support/indoubt.h>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr int orders = 500;

void print(const char *what, std::vector<qint64> nanoseconds)
{
    std::ranges::sort(nanoseconds);
    const auto ms = [&](double fraction) {
        return double(nanoseconds.at(std::size_t(double(nanoseconds.size() - 1) * fraction))) / 1e6;
    };
    qInfo("%s: p50 %.2f ms, p99 %.2f ms, worst %.2f ms", what, ms(0.5), ms(0.99), ms(1));
}

// Limits that are summed up for each order and never reached.
SpendRules generous()
{
    SpendRules rules;
    for (const SpendSpan span : {SpendSpan::Order, SpendSpan::Day, SpendSpan::Month})
        rules.limits.append({.span = span, .numbers = 1'000'000, .upfront = 1'000'000'000'000});
    return rules;
}

FrozenOrder orderOf(qint64 sequence)
{
    const QString number = u"+1773%1"_s.arg(5'000'000 + sequence);
    OrderDraft draft;
    draft.phoneNumbers.append({number, {}});
    const Cost cost{Money{1'000'000, u"USD"_s}, Money{1'000'000, u"USD"_s}};
    const QString mark = token::make(u"abcdef"_s, sequence, QByteArray(token::randomLength, 'x'));
    return *freeze({u"account"_s, u"fingerprint"_s}, draft, {{number, cost}}, sequence, mark);
}

} // namespace

// What stands between the click and the wire: the journal's commit, which waits for the disk that holds the folder for
// temporary files.
class SendBench : public QObject
{
    Q_OBJECT

    static void journals()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("an empty journal") << 0;
        QTest::newRow("10,000 purchases in doubt") << 10'000;
    }

private slots:
    void theJournalsWriteBeforeASend_data() { journals(); }
    void theJournalsWriteBeforeASend()
    {
        QFETCH(int, before);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        writeInDoubt(file, u"account"_s, before);
        Journal journal(file);
        std::vector<qint64> begins;
        std::vector<qint64> ends;
        for (int i = 0; i < orders; ++i) {
            const auto sequence = answerOf(journal.nextSequence());
            const FrozenOrder order = orderOf(*sequence);
            const QDateTime now = QDateTime::currentDateTimeUtc();
            QElapsedTimer timer;
            timer.start();
            auto beginning = journal.begin(order, generous(), now);
            beginning.waitForFinished();
            begins.push_back(timer.nsecsElapsed());
            QVERIFY(beginning.result());
            timer.start();
            journal.finish(beginning.result()->id, {.outcome = Verdict::Outcome::Acked, .orderId = order.mark()}, now)
                .waitForFinished();
            ends.push_back(timer.nsecsElapsed());
        }
        print("before the send", begins);
        print("after the answer", ends);
    }

    void fromTheClickToTheWire_data() { journals(); }
    void fromTheClickToTheWire()
    {
        QFETCH(int, before);
        RawServer server;
        QElapsedTimer timer;
        std::atomic<qint64> arrivedAt = 0;
        server.answerWith([&](const SeenRequest &request) {
            if (request.verb != "POST")
                return RawServer::json(R"({"data":[]})");
            arrivedAt = timer.nsecsElapsed();
            return RawServer::json(R"({"data":{"id":"order-)" + QByteArray::number(arrivedAt) + R"("}})");
        });
        Buyer buyer(server.url());
        buyer.stop();
        writeInDoubt(buyer.journalFile(), u"account"_s, before);
        timer.start();
        QVERIFY(buyer.restart());
        qInfo("the journal is read, and orders may be placed, after %lld ms", timer.elapsed());
        buyer.engine().setRules(generous());
        std::vector<qint64> times;
        for (int i = 0; i < orders; ++i) {
            const auto confirmation = buyer.confirm({u"+1773%1"_s.arg(5'000'000 + i)});
            QVERIFY(confirmation);
            timer.start();
            QVERIFY(answerOf(buyer.engine().place(*confirmation)));
            times.push_back(arrivedAt);
        }
        print("from the click to the wire", times);
    }
};

QTEST_GUILESS_MAIN(SendBench)
#include "bench_send.moc"
