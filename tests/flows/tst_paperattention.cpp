// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdesk.h"

#include <flows/paperattention.h>

using namespace Qt::StringLiterals;
using Kind = AttentionItem::Kind;

// What an account's papers need, on the sandbox.
class PaperAttentionTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<PaperDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aCommentOfTheirsWaits()
    {
        const QString subOrder = m_desk->order().subOrderIds.first();
        m_desk->sandbox().control(
            "POST", u"/reviews/%1/comment"_s.arg(subOrder), {{u"body"_s, u"The bill is too old."_s}});
        const auto item = only(Kind::CommentWaits, subOrder);
        QVERIFY(item);
        QCOMPARE(item->words, u"The bill is too old."_s);
        QVERIFY(item->recordType == CommentRecord::SubOrder);
    }

    void whatReviewersSaidIsKnownByItsOrder()
    {
        const QString subOrder = m_desk->order().subOrderIds.first();
        m_desk->sandbox().control(
            "POST", u"/reviews/%1/comment"_s.arg(subOrder), {{u"body"_s, u"The bill is too old."_s}});
        const auto papers = resultOf(readPaperAttention(m_desk->session()));
        QVERIFY(papers);
        const QList<Comment> said = papers->reviews.value(subOrder);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().body, u"The bill is too old."_s);
    }

    void anUnusedDocumentVanishesAndAUsedOneDoesNot()
    {
        const NumberOrder order = m_desk->order();
        const auto unused = resultOf(uploadOnce(
            m_desk->session(), m_desk->record(), m_desk->state(), PaperDesk::file("unused"), UploadProgress()));
        const AnswerTarget target{AnswerTarget::Level::SubOrder, order.subOrderIds.first()};
        const auto answers = m_desk->answersTo(order.phoneNumbers.first().requirements);
        const auto answered = resultOf(answerRequirements(
            m_desk->session(), m_desk->record(), m_desk->state(), target, answers, AnswerProgress()));
        QCOMPARE(answered.outcome, AnswerResult::Outcome::Answered);

        const auto item = only(Kind::DocumentVanishes, unused->document.id);
        QVERIFY(item);
        const qint64 left = m_desk->shop().client().serverNow().secsTo(item->due);
        QVERIFY2(left > 29 * 60 && left <= 30 * 60, qPrintable(QString::number(left)));
        for (const RequirementAnswer &answer : answered.sent)
            QVERIFY(!only(Kind::DocumentVanishes, answer.fieldValue));
    }

private:
    std::optional<AttentionItem> only(Kind kind, const QString &id)
    {
        const auto papers = resultOf(readPaperAttention(m_desk->session()));
        if (!papers)
            return std::nullopt;
        const auto item = std::ranges::find_if(papers->items,
            [&](const AttentionItem &candidate) { return candidate.kind == kind && candidate.id == id; });
        return item == papers->items.cend() ? std::nullopt : std::optional(*item);
    }

    std::unique_ptr<PaperDesk> m_desk;
};

QTEST_GUILESS_MAIN(PaperAttentionTest)
#include "tst_paperattention.moc"
