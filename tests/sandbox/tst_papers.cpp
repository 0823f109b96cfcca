// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwork.h"

#include <sandbox/clock.h>
#include <sandbox/rules.h>
#include <sandbox/supervision.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;

namespace {

const QByteArray berlin = "country_code=DE&filter[national_destination_code]=30";
const QByteArray dublin = "country_code=IE&filter[phone_number_type]=local&filter[national_destination_code]=1";
const QByteArray paris = "country_code=FR&filter[national_destination_code]=1";

} // namespace

// What an operator meets between an order and its numbers: answers, reviews, deadlines.
class PapersTest : public QObject
{
    Q_OBJECT

    Provider m_provider;
    Paperwork m_papers{m_provider};
    using Order = Paperwork::Order;

    QString orderStatus(const Order &order) { return m_provider.orderNow(order.id)[u"status"].toString(); }
    void wait() { m_provider.advance(rules::quickestReview + rules::reviewSpread); }
    QJsonObject one(const Order &order, const QString &fieldType, const QString &value)
    {
        return Paperwork::body(
            {QJsonObject{{u"requirement_id"_s, m_papers.requirement(order, fieldType)}, {u"field_value"_s, value}}});
    }
    Provider::Reply give(const Order &order, const QJsonObject &body)
    {
        return m_provider.patch("/number_order_phone_numbers/" + order.number.toLatin1(), body);
    }

private slots:
    void goodAnswersBringTheNumber()
    {
        const Order order = m_papers.order(dublin);
        QCOMPARE(m_papers.requirementsStatus(order), u"requirement-info-pending"_s);
        QVERIFY(m_papers.number(order)[u"deadline"].isString());
        QCOMPARE(m_papers.answer(order).status, 200);
        QCOMPARE(m_papers.requirementsStatus(order), u"requirement-info-under-review"_s);
        QVERIFY(m_papers.number(order)[u"deadline"].isUndefined());
        QVERIFY(!m_papers.number(order)[u"requirements_met"].toBool());
        wait();
        QCOMPARE(m_papers.requirementsStatus(order), u"approved"_s);
        QCOMPARE(orderStatus(order), u"pending"_s);
        m_provider.advance(rules::afterApproval);
        QCOMPARE(orderStatus(order), u"success"_s);
        QVERIFY(m_provider.orderNow(order.id)[u"requirements_met"].toBool());
        const QByteArray number = m_papers.number(order)[u"phone_number"].toString().toLatin1();
        QCOMPARE(m_provider.get("/phone_numbers/" + number).data()[u"status"], u"active"_s);
    }

    void theFirstBillIsDeclinedWithAReasonAndTheNextIsFine()
    {
        const Order order = m_papers.order(berlin);
        m_papers.answer(order);
        wait();
        QCOMPARE(m_papers.requirementsStatus(order), u"requirement-info-exception"_s);
        QVERIFY(m_papers.number(order)[u"deadline"].isString());
        const QStringList said = m_papers.comments(order.subOrder);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"older than three months"_s), qPrintable(said.first()));
        QStringList verdicts;
        for (const QJsonValue verdict : m_papers.verdicts(order))
            verdicts.append(verdict[u"status"].toString());
        QCOMPARE(verdicts, (QStringList{u"approved"_s, u"approved"_s, u"declined"_s}));
        const QByteArray bill = m_papers.verdicts(order).last()[u"field_value"].toString().toLatin1();
        QCOMPARE(m_provider.get("/documents/" + bill).data()[u"status"], u"denied"_s);

        QCOMPARE(give(order, one(order, u"document"_s, m_papers.upload())).status, 200);
        QCOMPARE(m_papers.requirementsStatus(order), u"requirement-info-under-review"_s);
        wait();
        m_provider.advance(rules::afterApproval);
        QCOMPARE(orderStatus(order), u"success"_s);
    }

    void whatIsNotCorrectedInTimeIsCancelled()
    {
        const Order order = m_papers.order(berlin);
        m_papers.answer(order);
        wait();
        m_provider.advance(rules::correction - rules::reviewSpread - rules::minute);
        QCOMPARE(orderStatus(order), u"pending"_s);
        m_provider.advance(rules::reviewSpread + rules::minute);
        QCOMPARE(orderStatus(order), u"cancelled"_s);
        QCOMPARE(m_papers.requirementsStatus(order), u"cancelled"_s);
    }

    void anAnswerAtTheOrderReachesAllItsNumbers()
    {
        const Order order = m_papers.order(dublin, 3);
        const QByteArray path = "/number_orders/" + order.id.toLatin1();
        QCOMPARE(m_provider.patch(path, Paperwork::body(m_papers.answersTo(order))).status, 200);
        for (const QJsonValue number : m_provider.orderNow(order.id)[u"phone_numbers"].toArray())
            QCOMPARE(number[u"requirements_status"], u"requirement-info-under-review"_s);
    }

    void oneNumberCanBeAnsweredAlone()
    {
        const Order order = m_papers.order(dublin, 2);
        give(order, Paperwork::body(m_papers.answersTo(order)));
        const QJsonArray numbers = m_provider.orderNow(order.id)[u"phone_numbers"].toArray();
        QCOMPARE(numbers[0][u"requirements_status"], u"requirement-info-under-review"_s);
        QCOMPARE(numbers[1][u"requirements_status"], u"requirement-info-pending"_s);
        wait();
        m_provider.advance(rules::afterApproval);
        QCOMPARE(orderStatus(order), u"pending"_s);
        QCOMPARE(m_provider.orderNow(order.id)[u"phone_numbers"][0][u"status"], u"success"_s);
    }

    void wrongAnswersAreRefusedAtTheirPlace()
    {
        const Order order = m_papers.order(paris);
        const auto refused = [&](const QString &type, const QString &value, const QString &code) {
            const Provider::Reply reply = give(order, one(order, type, value));
            QCOMPARE(reply.status, 422);
            QCOMPARE(reply.code(), code);
            QCOMPARE(reply.pointer(), u"/regulatory_requirements/0/field_value"_s);
        };
        refused(u"textual"_s, u"x"_s, u"10015"_s);
        refused(u"address"_s, u"1293384261075731499"_s, u"10017"_s);
        refused(u"document"_s, u"6a09cdc3-8948-47f0-aa62-74ac943d6c58"_s, u"10017"_s);
        const Provider::Reply unknown =
            give(order, Paperwork::body({QJsonObject{{u"requirement_id"_s, u"none"_s}, {u"field_value"_s, u"x"_s}}}));
        QCOMPARE(unknown.code(), u"10017"_s);
        QCOMPARE(unknown.pointer(), u"/regulatory_requirements/0/requirement_id"_s);
        QCOMPARE(m_papers.requirementsStatus(order), u"requirement-info-pending"_s);
        for (const QJsonValue left : m_papers.verdicts(order))
            QCOMPARE(left[u"status"], u"awaiting-value"_s);
    }

    void anAddressElsewhereIsDeclined()
    {
        const Order order = m_papers.order(dublin);
        m_papers.answer(order);
        give(order, one(order, u"address"_s, m_papers.address(u"DE"_s, u"Berlin"_s)));
        wait();
        QVERIFY(m_papers.comments(order.subOrder).first().contains(u"not in Dublin"_s));
    }

    void whatWasApprovedStays()
    {
        const Order order = m_papers.order(berlin);
        m_papers.answer(order);
        wait();
        const Provider::Reply late = give(order, one(order, u"textual"_s, u"Another Company"_s));
        QCOMPARE(late.status, 422);
        QCOMPARE(late.code(), u"10015"_s);
    }

    void onlyWhatIsPendingIsCancelled()
    {
        const Order order = m_papers.order(berlin, 2);
        const QByteArray path = "/sub_number_orders/" + order.subOrder.toLatin1() + "/cancel";
        QCOMPARE(m_provider.patch(path).data()[u"status"], u"cancelled"_s);
        QCOMPARE(orderStatus(order), u"cancelled"_s);
        QCOMPARE(m_provider.patch(path).status, 422);
        QCOMPARE(m_papers.answer(order).status, 422);
    }

    void aReviewerDoesWhatHeIsTold()
    {
        m_provider.operate(changeReviewers, {}, {{u"mode"_s, u"manual"_s}});
        const Order order = m_papers.order(paris);
        m_papers.answer(order);
        m_provider.advance(rules::day);
        QCOMPARE(m_papers.requirementsStatus(order), u"requirement-info-under-review"_s);
        const QString deadline = isoMillis(m_provider.context().clock.now() + 3 * rules::day);
        const QJsonObject wish{{u"requirement_id"_s, m_papers.requirement(order, u"address"_s)},
            {u"reason"_s, u"There is no such house."_s}, {u"deadline"_s, deadline}};
        QCOMPARE(m_provider.operate(declineByHand, order.subOrder, wish).status, 204);
        QVERIFY(m_papers.comments(order.subOrder).first().contains(u"There is no such house."_s));
        QCOMPARE(m_papers.number(order)[u"deadline"].toString().left(23), deadline.left(23));
        QCOMPARE(m_provider.operate(declineByHand, order.subOrder, wish).status, 422);

        give(order, one(order, u"address"_s, m_papers.address(u"FR"_s, u"Paris"_s)));
        QCOMPARE(m_provider.operate(approveByHand, order.subOrder).status, 204);
        m_provider.advance(rules::afterApproval);
        QCOMPARE(orderStatus(order), u"success"_s);
        m_provider.operate(changeReviewers, {}, {{u"mode"_s, u"automatic"_s}});
    }

    void whoSwitchesReviewersOnAgainFindsThemBusy()
    {
        m_provider.operate(changeReviewers, {}, {{u"mode"_s, u"manual"_s}});
        const Order order = m_papers.order(dublin);
        m_papers.answer(order);
        m_provider.advance(rules::day);
        m_provider.operate(changeReviewers, {}, {{u"mode"_s, u"automatic"_s}});
        wait();
        QCOMPARE(m_papers.requirementsStatus(order), u"approved"_s);
    }

    void whoAsksForTimeGetsIt()
    {
        const Order order = m_papers.order(berlin);
        const qint64 before = fromIso(m_papers.number(order)[u"deadline"].toString());
        m_provider.post("/comments",
            {{u"comment_record_type"_s, u"sub_number_order"_s}, {u"comment_record_id"_s, order.subOrder},
                {u"body"_s, u"Could you extend the deadline, please?"_s}});
        m_provider.advance(rules::reply);
        QVERIFY(m_papers.comments(order.subOrder).first().contains(u"seven days more"_s));
        QCOMPARE(fromIso(m_papers.number(order)[u"deadline"].toString()), before + rules::correction);
        m_provider.advance(rules::deadline);
        QCOMPARE(orderStatus(order), u"pending"_s);
        m_provider.advance(rules::correction);
        QCOMPARE(orderStatus(order), u"cancelled"_s);
    }

    void aDeadlineIsMovedByHand()
    {
        const Order order = m_papers.order(berlin);
        const QString deadline = isoMillis(m_provider.context().clock.now() + rules::hour);
        QCOMPARE(m_provider.operate(moveDeadline, order.subOrder, {{u"deadline"_s, deadline}}).status, 204);
        m_provider.advance(rules::hour + rules::minute);
        QCOMPARE(orderStatus(order), u"cancelled"_s);
        QCOMPARE(m_provider.operate(moveDeadline, order.subOrder, {{u"deadline"_s, deadline}}).status, 422);
    }

    void someNumbersAreDeclinedByTheirEnding()
    {
        const Order order = m_papers.order("country_code=IE&filter[phone_number_type]=local&filter[ends_with]=0018");
        m_papers.answer(order);
        wait();
        QCOMPARE(m_papers.requirementsStatus(order), u"requirement-info-exception"_s);
    }

    void theReviewersListSaysWhatWaits()
    {
        const Order order = m_papers.order(dublin);
        m_papers.answer(order);
        QJsonObject found;
        for (const QJsonValue review : m_provider.operate(listReviews).data().toArray()) {
            if (review[u"id"].toString() == order.subOrder)
                found = review.toObject();
        }
        QCOMPARE(found.value(u"country_code"), u"IE"_s);
        QVERIFY(found.value(u"due_at").isString());
        QCOMPARE(found.value(u"requirements").toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(PapersTest)
#include "tst_papers.moc"
