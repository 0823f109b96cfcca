// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/ordercache.h>
#include <store/orderhistory.h>
#include <store/state.h>
#include <store/uploads.h>

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString account = u"acc"_s;
const QDateTime noon = QDateTime::fromString(u"2026-03-01T12:00:00.250Z"_s, Qt::ISODateWithMs);

NumberOrder order(const QString &id, int minute = 0)
{
    return {.id = id,
        .status = OrderStatus::Pending,
        .customerReference = u"batch 7"_s,
        .phoneNumbersCount = 3,
        .subOrderIds = {u"s1"_s, u"s2"_s},
        .createdAt = noon.addSecs(60 * minute),
        .updatedAt = noon.addSecs(60 * minute)};
}

SubOrder subOrder(const QString &id, const QString &orderId)
{
    return {.id = id,
        .orderId = orderId,
        .countryCode = u"DE"_s,
        .type = NumberType::Local,
        .status = OpenEnum<OrderStatus>::fromText(u"on_hold"_s),
        .requirements = {{.requirementId = u"r1"_s, .fieldType = u"textual"_s},
            {.requirementId = u"r2"_s, .fieldType = u"document"_s}},
        .phoneNumbersCount = 3,
        .createdAt = noon,
        .updatedAt = noon};
}

OrderNumber number(const QString &id, const QString &subOrderId, int hours)
{
    return {.id = id,
        .phoneNumber = u"+493012345"_s,
        .status = OrderStatus::Pending,
        .requirementsStatus = RequirementsStatus::InfoPending,
        .deadline = noon.addSecs(3600 * hours),
        .orderId = u"o1"_s,
        .subOrderId = subOrderId,
        .locality = u"Berlin"_s};
}

} // namespace

// Orders and uploads as they were last seen.
class SeenTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_state.reset(); }

    void ordersAreThereNextTime()
    {
        QVERIFY(answerOf(ordercache::saw(*m_state, account, {order(u"o1"_s), order(u"o2"_s, 1)})));
        QVERIFY(answerOf(ordercache::saw(*m_state, account, {subOrder(u"s1"_s, u"o1"_s)}, noon)));
        QVERIFY(answerOf(
            ordercache::saw(*m_state, account, {number(u"n1"_s, u"s1"_s, 5), number(u"n2"_s, u"s1"_s, 3)}, noon)));
        open();
        const auto seen = answerOf(ordercache::load(*m_state, account));
        QVERIFY(seen);
        QCOMPARE(seen->orders.size(), 2);
        QCOMPARE(seen->orders.first().id, u"o2"_s); // the newest
        const NumberOrder &first = seen->orders.last();
        QCOMPARE(first.createdAt, noon);
        QCOMPARE(first.subOrderIds, (QStringList{u"s1"_s, u"s2"_s}));
        QCOMPARE(first.customerReference, u"batch 7"_s);
        const SubOrder &part = seen->subOrders.first();
        QCOMPARE(part.status.text(), u"on_hold"_s);
        QCOMPARE(part.requirements, subOrder({}, {}).requirements);
        QCOMPARE(seen->numbers.size(), 2);
        QCOMPARE(seen->numbers.first().locality, u"Berlin"_s);
        QCOMPARE(seen->deadlines.value(u"s1"_s), noon.addSecs(3600 * 3));
        QVERIFY(answerOf(ordercache::load(*m_state, u"other"_s))->orders.isEmpty());
    }

    void aSettledNumberHasNoDeadline()
    {
        QVERIFY(answerOf(
            ordercache::saw(*m_state, account, {number(u"n1"_s, u"s1"_s, 5), number(u"n2"_s, u"s1"_s, 3)}, noon)));
        OrderNumber cancelled = number(u"n2"_s, u"s1"_s, 3);
        cancelled.status = OrderStatus::Cancelled;
        OrderNumber moved = number(u"n1"_s, u"s1"_s, 9);
        QVERIFY(answerOf(ordercache::saw(*m_state, account, {cancelled, moved}, noon)));
        const auto seen = answerOf(ordercache::load(*m_state, account));
        QCOMPARE(seen->numbers.size(), 1);
        QCOMPARE(seen->deadlines.value(u"s1"_s), noon.addSecs(3600 * 9));
        QVERIFY(answerOf(ordercache::forget(*m_state, account)));
        QVERIFY(answerOf(ordercache::load(*m_state, account))->numbers.isEmpty());
    }

    void whatChangesIsRemembered()
    {
        const QDateTime later = noon.addSecs(60);
        QVERIFY(answerOf(ordercache::saw(*m_state, account, {subOrder(u"s1"_s, u"o1"_s)}, noon)));
        QVERIFY(answerOf(ordercache::saw(*m_state, account, {number(u"n1"_s, u"s1"_s, 5)}, noon)));
        QVERIFY(answerOf(orderhistory::load(*m_state, account, u"s1"_s))->isEmpty()); // it was never otherwise
        SubOrder done = subOrder(u"s1"_s, u"o1"_s);
        done.status = OrderStatus::Success;
        OrderNumber rejected = number(u"n1"_s, u"s1"_s, 9);
        rejected.requirementsStatus = OpenEnum<RequirementsStatus>::fromText(u"a-new-word"_s);
        for (int looks = 0; looks < 2; ++looks) { // the second sees nothing new
            QVERIFY(answerOf(ordercache::saw(*m_state, account, {rejected}, later)));
            QVERIFY(answerOf(ordercache::saw(*m_state, account, {done}, later)));
        }
        open();
        using What = SeenChange::What;
        const QString infoPending = number({}, {}, 0).requirementsStatus.text();
        const auto iso = [](int hours) { return noon.addSecs(3600 * hours).toString(Qt::ISODate); };
        QCOMPARE(*answerOf(orderhistory::load(*m_state, account, u"s1"_s)),
            (QList<SeenChange>{{What::Review, u"+493012345"_s, infoPending, u"a-new-word"_s, later},
                {What::Deadline, u"+493012345"_s, iso(5), iso(9), later},
                {What::Status, {}, u"on_hold"_s, done.status.text(), later}}));
        QVERIFY(answerOf(ordercache::forget(*m_state, account, {u"o1"_s})));
        QVERIFY(answerOf(orderhistory::load(*m_state, account, u"s1"_s))->isEmpty());
    }

    void anOrderThatIsGoneIsForgottenWithAllThatIsInIt()
    {
        QVERIFY(answerOf(ordercache::saw(*m_state, account, {order(u"o1"_s), order(u"o2"_s)})));
        QVERIFY(answerOf(
            ordercache::saw(*m_state, account, {subOrder(u"s1"_s, u"o1"_s), subOrder(u"s2"_s, u"o2"_s)}, noon)));
        QVERIFY(answerOf(ordercache::saw(*m_state, account, {number(u"n1"_s, u"s1"_s, 5)}, noon)));
        QVERIFY(answerOf(ordercache::forget(*m_state, account, {u"o1"_s})));
        const auto seen = answerOf(ordercache::load(*m_state, account));
        QCOMPARE(seen->orders.size(), 1);
        QCOMPARE(seen->orders.first().id, u"o2"_s);
        QCOMPARE(seen->subOrders.size(), 1);
        QVERIFY(seen->numbers.isEmpty());
    }

    void tensOfThousandsOpenAtOnce()
    {
        QList<NumberOrder> orders;
        QList<SubOrder> subOrders;
        QList<OrderNumber> numbers;
        for (int i = 0; i < 20'000; ++i) {
            const QString id = u"12ade33a-21c0-473b-b055-%1"_s.arg(i, 12, 10, QChar(u'0'));
            orders += order(id, i);
            for (int part = 0; part < 3; ++part) {
                subOrders += subOrder(u"%1%2"_s.arg(part).arg(id), id);
                if (i % 2 == 0)
                    numbers += number(u"n%1%2"_s.arg(part).arg(id), subOrders.last().id, i % 300);
            }
        }
        QVERIFY(answerOf(ordercache::saw(*m_state, account, orders)));
        QVERIFY(answerOf(ordercache::saw(*m_state, account, subOrders, noon)));
        QVERIFY(answerOf(ordercache::saw(*m_state, account, numbers, noon)));
        open();
        QElapsedTimer timer;
        timer.start();
        const auto seen = answerOf(ordercache::load(*m_state, account));
        const qint64 ms = timer.elapsed();
        QCOMPARE(seen->subOrders.size(), 60'000);
        QCOMPARE(seen->deadlines.size(), 30'000);
        qInfo() << "20,000 orders, 60,000 sub-orders and 30,000 numbers in" << ms << "ms";
        QVERIFY(ms < 5'000); // the budget is 500; a sanitizer or a busy machine takes longer
    }

    void anUploadIsFoundByItsContent()
    {
        const KnownUpload upload{u"abc"_s, u"d1"_s, u"pdf"_s, noon, QDate(2026, 2, 1), QDate(2027, 2, 1), {u"sub1"_s}};
        QVERIFY(answerOf(uploads::remember(*m_state, account, upload)));
        open();
        QCOMPARE(*answerOf(uploads::find(*m_state, account, u"abc"_s)), std::optional(upload));
        QVERIFY(!*answerOf(uploads::find(*m_state, account, u"abd"_s)));
        QVERIFY(!*answerOf(uploads::find(*m_state, u"other"_s, u"abc"_s)));
    }

    void anUploadKeepsItsDatesAndUses()
    {
        QVERIFY(answerOf(uploads::remember(*m_state, account, {.sha256 = u"abc"_s, .documentId = u"d1"_s})));
        QVERIFY(answerOf(uploads::setDates(*m_state, account, u"d1"_s, QDate(2026, 2, 1), QDate())));
        QVERIFY(answerOf(uploads::used(*m_state, account, u"d1"_s, u"sub1"_s)));
        QVERIFY(answerOf(uploads::used(*m_state, account, u"d1"_s, u"sub1"_s)));
        QVERIFY(answerOf(uploads::used(*m_state, account, u"nobody"_s, u"sub2"_s)));
        QVERIFY(answerOf(uploads::remember(*m_state, account, {.sha256 = u"abc"_s, .documentId = u"d2"_s})));
        const auto all = answerOf(uploads::load(*m_state, account));
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().documentId, u"d2"_s);
        QCOMPARE(all->first().issuedOn, QDate(2026, 2, 1));
        QCOMPARE(all->first().usedBy, QStringList{u"sub1"_s});
        QVERIFY(answerOf(uploads::forget(*m_state, account, u"d2"_s)));
        QVERIFY(answerOf(uploads::load(*m_state, account))->isEmpty());
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

QTEST_GUILESS_MAIN(SeenTest)
#include "tst_seen.moc"
