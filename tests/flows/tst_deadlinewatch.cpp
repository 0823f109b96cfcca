// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdesk.h"

#include <domain/attention.h>
#include <flows/deadlinewatch.h>
#include <store/ordercache.h>

#include <QMutex>
#include <QRegularExpression>
#include <QSignalSpy>

#include <support/rawapi.h>

using namespace Qt::StringLiterals;

// Deadlines, read and remembered.
class DeadlineWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<PaperDesk>(); }
    void cleanup() { m_desk.reset(); }

    void deadlinesAreRememberedBySubOrder()
    {
        const NumberOrder order = m_desk->order(2);
        DeadlineWatch watch(m_desk->shop().client(), m_desk->state(), u"shop"_s);
        QSignalSpy whole(&watch, &DeadlineWatch::readWhole);
        QList<OrderNumber> numbers;
        connect(&watch, &DeadlineWatch::seen, this, [&](const QList<OrderNumber> &page) { numbers += page; });
        watch.start();
        QTRY_COMPARE_WITH_TIMEOUT(whole.size(), 1, 20'000);

        const auto seen = answerOf(ordercache::load(m_desk->state(), u"shop"_s));
        const QDateTime deadline = seen->deadlines.value(order.subOrderIds.first());
        QVERIFY(deadline > m_desk->shop().client().serverNow());
        const auto items = attention::ofNumbers(numbers);
        const auto item = std::ranges::find(items, order.subOrderIds.first(), &AttentionItem::id);
        QVERIFY(item != items.cend());
        QCOMPARE(item->count, 2);
        QCOMPARE(item->due, deadline);
    }

    void aFailureIsToldAndTriedAgain()
    {
        m_desk->order();
        const int fault = m_desk->sandbox().setFault(
            "GET", u"/number_order_phone_numbers"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        DeadlineWatch watch(m_desk->shop().client(), m_desk->state(), u"shop"_s);
        QSignalSpy stale(&watch, &DeadlineWatch::stale);
        QSignalSpy whole(&watch, &DeadlineWatch::readWhole);
        watch.start();
        QTRY_VERIFY_WITH_TIMEOUT(!stale.isEmpty(), 20'000);
        m_desk->sandbox().release(fault);
        QTRY_VERIFY_WITH_TIMEOUT(!whole.isEmpty(), 20'000);
    }

    void startingAgainFromWhatWasSeenRunsOnce()
    {
        m_desk->order();
        DeadlineWatch watch(m_desk->shop().client(), m_desk->state(), u"shop"_s);
        int pages = 0;
        connect(&watch, &DeadlineWatch::seen, this, [&] {
            if (++pages == 1)
                watch.start();
        });
        QSignalSpy whole(&watch, &DeadlineWatch::readWhole);
        watch.start();
        QTRY_COMPARE_WITH_TIMEOUT(whole.size(), 2, 20'000);
        QCOMPARE(m_desk->sandbox().requestCount("GET", u"/number_order_phone_numbers"_s), 2);
    }

    void aLongListIsReadAFewPagesAtATime()
    {
        RawApi api;
        QMutex mutex;
        QList<int> asked; // pages
        api.server.answerWith([&](const SeenRequest &request) {
            static const QRegularExpression pageNumber(u"page%5Bnumber%5D=(\\d+)"_s);
            const int page = pageNumber.match(QString::fromLatin1(request.path)).captured(1).toInt();
            const QMutexLocker lock(&mutex);
            asked += page;
            return RawServer::json(
                QStringLiteral(R"({"data":[{"id":"n%1"}],"meta":{"total_pages":12}})").arg(page).toLatin1());
        });
        DeadlineWatch watch(api.client, m_desk->state(), u"shop"_s);
        QSignalSpy whole(&watch, &DeadlineWatch::readWhole);
        watch.start();
        QTRY_COMPARE_WITH_TIMEOUT(whole.size(), 1, 20'000);
        const QMutexLocker lock(&mutex);
        QCOMPARE(asked, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 1, 9, 10, 11, 12})); // the newest with every look
    }

private:
    std::unique_ptr<PaperDesk> m_desk;
};

QTEST_GUILESS_MAIN(DeadlineWatchTest)
#include "tst_deadlinewatch.moc"
