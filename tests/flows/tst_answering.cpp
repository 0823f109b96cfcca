// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdesk.h"

#include <api/documents.h>
#include <api/orders.h>
#include <api/requirementgroups.h>
#include <flows/recorded.h>

using namespace Qt::StringLiterals;
using Level = AnswerTarget::Level;
using Outcome = AnswerResult::Outcome;

// Answering what countries ask, on the sandbox.
class AnsweringTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<PaperDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aSubOrderIsAnsweredWithItsPapers()
    {
        const NumberOrder order = m_desk->order(2);
        const QString subOrder = order.subOrderIds.first();
        const auto result = answer({Level::SubOrder, subOrder}, answersFor(order));
        QVERIFY2(result.outcome == Outcome::Answered, qPrintable(result.error.detail));
        QVERIFY(!result.answerWasLost);
        const auto answered = m_desk->call(api::orders::fetch, Nothing(), order.id);
        for (const OrderNumber &number : answered->phoneNumbers)
            QVERIFY(number.requirementsStatus == RequirementsStatus::UnderReview);
        DocumentLinkFilter links;
        links.resourceId = subOrder;
        QVERIFY(!m_desk->call(api::documents::links, links)->data.isEmpty());
        QVERIFY(!m_progress.isEmpty());
        QCOMPARE(m_desk->newestDeed().kind, Deed::Kind::Answer);
        QCOMPARE(m_desk->newestDeed().subjects, QStringList{subOrder});
        const auto known = answerOf(uploads::load(m_desk->state(), m_desk->record().account()));
        QCOMPARE(known->first().usedBy, QStringList{subOrder});
    }

    void aDocumentThatIsThereIsNotSentAgain()
    {
        const NumberOrder first = m_desk->order();
        const auto answers = answersFor(first);
        QCOMPARE(answer({Level::SubOrder, first.subOrderIds.first()}, answers).outcome, Outcome::Answered);
        const int sent = m_desk->sandbox().requestCount("POST", u"/documents"_s);
        const NumberOrder second = m_desk->order();
        QCOMPARE(answer({Level::Number, second.phoneNumbers.first().id}, answers).outcome, Outcome::Answered);
        QCOMPARE(m_desk->sandbox().requestCount("POST", u"/documents"_s), sent);
    }

    void aGroupIsFilledTheSameWay()
    {
        RequirementGroupDraft draft{.action = u"ordering"_s, .countryCode = u"DE"_s, .type = NumberType::Local};
        const auto group = m_desk->call(api::requirementgroups::create, draft);
        QVERIFY(group);
        const auto result = answer({Level::Group, group->id}, m_desk->answersTo(group->requirements));
        QVERIFY2(result.outcome == Outcome::Answered, qPrintable(result.error.detail));
        QVERIFY(m_desk->call(api::requirementgroups::fetch, Nothing(), group->id)->isFulfilled());
        QCOMPARE(m_desk->newestDeed().kind, Deed::Kind::ChangeGroup);
    }

    void aRefusedAnswerNamesItsRequirement()
    {
        const NumberOrder order = m_desk->order();
        auto answers = answersFor(order);
        for (PlannedAnswer &answer : answers) {
            if (answer.file)
                answer = {answer.requirementId, u"12ade33a-21c0-473b-b055-b3c836e1c293"_s, std::nullopt};
        }
        const auto result = answer({Level::SubOrder, order.subOrderIds.first()}, answers);
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(result.error.status, 422);
        QVERIFY2(!result.requirementId.isEmpty(), qPrintable(result.error.pointer));
        QCOMPARE(m_desk->newestDeed().outcome, Deed::Outcome::Refused);
    }

    void anUploadThatFailsAnswersNothing()
    {
        const NumberOrder order = m_desk->order();
        const auto answers = answersFor(order);
        m_desk->sandbox().setFault("POST", u"/documents"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        const auto result = answer({Level::SubOrder, order.subOrderIds.first()}, answers);
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY(!result.requirementId.isEmpty());
        QCOMPARE(m_desk->sandbox().requestCount("PATCH", u"/sub_number_orders/*"_s), 0);
    }

    void aLostAnswerIsReadBack_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<int>("outcome");
        QTest::newRow("it had arrived") << u"after"_s << int(Outcome::Answered);
        QTest::newRow("it had not") << u"before"_s << int(Outcome::Unknown);
    }
    void aLostAnswerIsReadBack()
    {
        QFETCH(QString, stage);
        QFETCH(int, outcome);
        const NumberOrder order = m_desk->order();
        const auto answers = answersFor(order);
        m_desk->sandbox().setFault(
            "PATCH", u"/sub_number_orders/*"_s, {{u"kind"_s, u"drop"_s}, {u"stage"_s, stage}, {u"first"_s, 1}});
        const auto result = answer({Level::SubOrder, order.subOrderIds.first()}, answers);
        QCOMPARE(int(result.outcome), outcome);
        QCOMPARE(result.answerWasLost, result.outcome == Outcome::Answered);
        QCOMPARE(m_desk->sandbox().requestCount("PATCH", u"/sub_number_orders/*"_s), 1);
    }

    void aSubOrderIsCancelledOnRecord()
    {
        const QString id = m_desk->order().subOrderIds.first();
        const Change change{Deed::Kind::CancelSubOrder, {id}, {}};
        const auto cancelled =
            resultOf(recorded(m_desk->session(), m_desk->record(), change, api::orders::cancelSubOrder, Nothing(), id));
        QVERIFY(cancelled);
        QVERIFY(cancelled->status == OrderStatus::Cancelled);
        QCOMPARE(m_desk->newestDeed().kind, Deed::Kind::CancelSubOrder);
        QCOMPARE(m_desk->newestDeed().outcome, Deed::Outcome::Done);
    }

private:
    QList<PlannedAnswer> answersFor(const NumberOrder &order)
    {
        return m_desk->answersTo(order.phoneNumbers.first().requirements);
    }
    AnswerResult answer(const AnswerTarget &target, const QList<PlannedAnswer> &answers)
    {
        const AnswerProgress progress = [this](const QString &id, qint64, qint64) { m_progress.insert(id); };
        return resultOf(
            answerRequirements(m_desk->session(), m_desk->record(), m_desk->state(), target, answers, progress));
    }

    std::unique_ptr<PaperDesk> m_desk;
    QSet<QString> m_progress;
};

QTEST_GUILESS_MAIN(AnsweringTest)
#include "tst_answering.moc"
