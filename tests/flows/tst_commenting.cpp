// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdesk.h"

#include <api/comments.h>
#include <flows/commenting.h>
#include <flows/draftkey.h>
#include <flows/orderreports.h>

using namespace Qt::StringLiterals;
using Outcome = CommentResult::Outcome;

// What is said about an order, and what the provider writes down about orders.
class CommentingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<PaperDesk>();
        m_drafts = std::make_unique<Drafts>(m_desk->state(), u"shop"_s, Seal::newKey());
        m_subOrder = m_desk->order().subOrderIds.first();
    }
    void cleanup()
    {
        m_drafts.reset();
        m_desk.reset();
    }

    void aCommentArrivesAndIsNoDraftAnyMore()
    {
        const auto result = send(u"We need a week more."_s);
        QCOMPARE(result.outcome, Outcome::Sent);
        QCOMPARE(result.comment.body, u"We need a week more."_s);
        QCOMPARE(commentsThere(), 1);
        QCOMPARE(kept(), QString());
        QCOMPARE(m_desk->newestDeed().kind, Deed::Kind::Comment);
    }

    void aRefusedCommentIsKept()
    {
        const QString text(2'001, u'x');
        const auto result = send(text);
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(result.error.status, 422);
        QCOMPARE(kept(), text);
    }

    void aLostAnswerIsLookedForInTheThread()
    {
        send(u"Hello?"_s); // the same words before do not count
        drop(u"after"_s);
        QCOMPARE(send(u"Hello again?"_s).outcome, Outcome::Sent);
        QCOMPARE(kept(), QString());
        QCOMPARE(commentsThere(), 2);
    }

    void aCommentThatNeverArrivedIsKept()
    {
        drop(u"before"_s);
        const auto result = send(u"Hello?"_s);
        QCOMPARE(result.outcome, Outcome::Unknown);
        QCOMPARE(kept(), u"Hello?"_s);
        QCOMPARE(m_desk->newestDeed().outcome, Deed::Outcome::Unknown);
        QCOMPARE(commentsThere(), 0);
    }

    void aReportIsMadeAndBrought()
    {
        OrderReportDraft draft;
        draft.countryCode = u"DE"_s;
        QStringList states;
        const auto changed = [&](const OrderReport &report) {
            states += report.status.text();
            m_desk->sandbox().advanceClock(60'000);
        };
        const auto report = resultOf(makeReport(m_desk->session(), draft, changed));
        QVERIFY(report);
        QVERIFY(report->bytes.contains(m_subOrder.toUtf8()));
        QCOMPARE(states.last(), u"success"_s);
    }

    void aReportThatCantBeMadeIsTold()
    {
        m_desk->sandbox().setFault(
            "POST", u"/sub_number_orders/report"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        const auto report = resultOf(makeReport(m_desk->session(), OrderReportDraft(), [](const OrderReport &) {}));
        QVERIFY(!report);
        QCOMPARE(report.error().status, 422);
    }

    void aReportMayBeMadeElsewhere()
    {
        m_desk->sandbox().setFault(
            "POST", u"/sub_number_orders/report"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 404}});
        const auto changed = [&](const OrderReport &) { m_desk->sandbox().advanceClock(60'000); };
        QVERIFY(resultOf(makeReport(m_desk->session(), OrderReportDraft(), changed)));
        QCOMPARE(m_desk->sandbox().requestCount("POST", u"/sub_number_orders_report"_s), 1);
    }

    void withoutAKeychainDraftsAreForTheSession()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        const KeyStore keys(u"Cordboard test"_s);
        Scope scope;
        const Secret key = resultOf(draftKey(scope, keys, DraftKey::Needed));
        QVERIFY(key.isEmpty());
        QVERIFY(!Drafts(m_desk->state(), u"shop"_s, key).areKept());
    }

private:
    CommentResult send(const QString &body)
    {
        const CommentDraft draft{body, m_subOrder, CommentRecord::SubOrder};
        return resultOf(sendComment(m_desk->session(), m_desk->record(), *m_drafts, draft));
    }
    QString kept() { return commentIn(*answerOf(m_drafts->load(commentSubject(CommentRecord::SubOrder, m_subOrder)))); }
    qsizetype commentsThere()
    {
        CommentFilter filter;
        filter.recordId = m_subOrder;
        return m_desk->call(api::comments::list, filter)->data.size();
    }
    void drop(const QString &stage)
    {
        m_desk->sandbox().setFault(
            "POST", u"/comments"_s, {{u"kind"_s, u"drop"_s}, {u"stage"_s, stage}, {u"first"_s, 1}});
    }

    std::unique_ptr<PaperDesk> m_desk;
    std::unique_ptr<Drafts> m_drafts;
    QString m_subOrder;
};

QTEST_GUILESS_MAIN(CommentingTest)
#include "tst_commenting.moc"
