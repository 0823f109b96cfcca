// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyertest.h"

#include <purchase/audit.h>
#include <purchase/deeds.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

using Outcome = Deed::Outcome;
using What = DeedStep::What;

const QStringList numbers{u"+13125550100"_s, u"+13125550101"_s};
constexpr auto notApplied = OrderBook::Fault::Applied::No;
const Behaviour closes{.then = Behaviour::Then::Close};

QList<What> whatOf(const DeedStory &story)
{
    QList<What> all;
    for (const DeedStep &step : story.steps)
        all += step.what;
    return all;
}

} // namespace

// Every change that was asked of a provider is on record, and what came of it.
class DeedsTest : public QObject, BuyerTest
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void everyKindIsFoundByItsName()
    {
        for (int kind = int(Deed::Kind::Buy); kind <= int(Deed::Kind::Comment); ++kind) {
            const QString name = QString::fromLatin1(deeds::nameOf(Deed::Kind(kind)));
            QVERIFY(!name.isEmpty());
            QCOMPARE(int(deeds::kindNamed(name)), kind);
        }
    }

    void aPurchaseIsOnRecordWithItsReceipt()
    {
        const auto bought = m_buyer->buy(numbers);
        const Deed deed = only();
        QCOMPARE(deed.kind, Deed::Kind::Buy);
        QCOMPARE(deed.outcome, Outcome::Done);
        QCOMPARE(deed.done, 2);
        QCOMPARE(deed.subjects, numbers);
        QCOMPARE(deed.purchase, bought->id);
        QCOMPARE(deed.reference, bought->reference);
        QCOMPARE(deed.orderIds, QStringList(u"order-1"_s));
        QCOMPARE(deed.cost.upfrontText(), u"USD 2.00"_s);
        const QByteArray body = m_book->posts().first();
        QCOMPARE(deed.bodySize, body.size());
        QCOMPARE(deed.bodySha256, QCryptographicHash::hash(body, QCryptographicHash::Sha256));
        const DeedStory story = storyOf(deed);
        QCOMPARE(story.body, body);
        QVERIFY(!story.body.contains("KEY"));
        QCOMPARE(whatOf(story), (QList<What>{What::WrittenDown, What::Sent, What::Answered}));
    }

    void aRefusalIsTold()
    {
        m_book->set({"", notApplied, RawServer::json(R"({"errors":[{"code":"1","title":"No"}]})", 422)});
        QVERIFY(m_buyer->buy(numbers));
        QCOMPARE(only().outcome, Outcome::Unknown); // it is made sure of
        QCOMPARE(only().error.title, u"No"_s);
        QCOMPARE(whatOf(storyOf(only())).last(), What::Refused);
        for (int second = 0; second < 65; ++second) {
            QTRY_VERIFY(m_buyer->time().isAwaited() || m_buyer->engine().openCount() == 0);
            m_buyer->time().pass(1000);
        }
        QTRY_COMPARE(m_buyer->last().state, IntentState::Rejected);
        QCOMPARE(only().outcome, Outcome::Refused);
        QCOMPARE(only().error.title, u"No"_s);
        QCOMPARE(pageOf(DeedGroup::Refused).deeds.size(), 1);
        QCOMPARE(pageOf(DeedGroup::Done).deeds.size(), 0);
        const DeedStory story = storyOf(only());
        QCOMPARE(whatOf(story).mid(0, 4), (QList<What>{What::WrittenDown, What::Sent, What::Refused, What::Looked}));
        QCOMPARE(story.steps.last().what, What::Moved);
        QCOMPARE(story.steps.last().state, IntentState::Rejected);
    }

    void aDoubtEndsWithTheLookThatFindsTheOrder()
    {
        m_book->delayListing(true);
        m_book->set({"", OrderBook::Fault::Applied::Yes, closes});
        QVERIFY(m_buyer->buy(numbers));
        QCOMPARE(only().outcome, Outcome::Unknown);
        QCOMPARE(pageOf(DeedGroup::All).counts.value(DeedGroup::InDoubt), 1);
        m_buyer->time().pass(1000);
        QTRY_COMPARE(m_buyer->last().checks, 1);
        m_book->delayListing(false);
        QTRY_VERIFY(m_buyer->time().isAwaited());
        m_buyer->time().pass(1000);
        QTRY_COMPARE(m_buyer->last().state, IntentState::Found);
        const DeedStory story = storyOf(only());
        QCOMPARE(story.deed.outcome, Outcome::Done);
        QCOMPARE(whatOf(story),
            (QList<What>{What::WrittenDown, What::Sent, What::NoAnswer, What::Looked, What::Looked, What::Moved}));
        QCOMPARE(story.steps.at(3).rows, 0);
        QCOMPARE(story.steps.at(4).rows, 1);
        QCOMPARE(story.steps.last().state, IntentState::Found);
        QVERIFY(!story.steps.last().byUser);
    }

    void whatADeadProcessLeftUnderWayIsInDoubt()
    {
        QVERIFY(open() > 0);
        QCOMPARE(only().outcome, Outcome::UnderWay);
        QVERIFY(m_buyer->restart());
        QCOMPARE(only().outcome, Outcome::Unknown);
        QVERIFY(only().endedAt.isValid());
        QVERIFY(isWhole());
    }

    void aChangeEndsOnce()
    {
        const qint64 id = open();
        close(id, {Outcome::Unknown, 0, {.kind = Error::Kind::Timeout}});
        QCOMPARE(only().outcome, Outcome::Unknown);
        close(id, {Outcome::Partly, 1, {.kind = Error::Kind::Refused, .requestId = u"req-1"_s}});
        QCOMPARE(only().outcome, Outcome::Partly); // a doubt may be settled
        close(id, {Outcome::Done, 2, {}});
        QCOMPARE(only().outcome, Outcome::Partly);
        QCOMPARE(only().done, 1);
        QCOMPARE(only().requestId, u"req-1"_s);
        QCOMPARE(only().person, u"Mara"_s);
        QVERIFY(isWhole());
        QCOMPARE(chainLength(), 3); // asked, in doubt, partly
    }

    void pagesFollowEachOtherAndTheirCountsAddUp()
    {
        const Outcome outcomes[] = {Outcome::Done, Outcome::Refused, Outcome::Partly, Outcome::Unknown};
        for (int i = 0; i < 250; ++i)
            close(open(), {outcomes[i % 4], 1, {}});
        QVERIFY(open() > 0);
        QVERIFY(m_buyer->buy(numbers));
        QList<qint64> ids;
        DeedPage page;
        do {
            page = answer({.account = u"account"_s, .before = ids.isEmpty() ? 0 : ids.last(), .limit = 100});
            QVERIFY(page.deeds.size() <= 100);
            for (const Deed &deed : page.deeds)
                ids += deed.id;
        } while (page.hasMore);
        QCOMPARE(ids.size(), 252);
        QVERIFY(std::ranges::is_sorted(ids, std::greater()));
        QHash<DeedGroup, int> counts = page.counts;
        QCOMPARE(counts.take(DeedGroup::All), 252);
        int sum = 0;
        for (const int count : std::as_const(counts))
            sum += count;
        QCOMPARE(sum, 252);
        QCOMPARE(counts.value(DeedGroup::Refused), 125);
        QCOMPARE(answer({.account = u"account"_s, .group = DeedGroup::Refused}).deeds.size(), 125);
        const QDate day = m_buyer->time().start.toLocalTime().date();
        QCOMPARE(page.days.value(day).all, 252);
        QCOMPARE(answer({.account = u"account"_s, .group = DeedGroup::UnderWay}).days.value(day).shown, 1);
        QCOMPARE(answer({.account = u"another"_s}).deeds.size(), 0);
    }

private:
    DeedPage answer(const DeedQuery &query) { return *answerOf(m_buyer->journal().deeds(query)); }
    DeedPage pageOf(DeedGroup group) { return answer({.account = u"account"_s, .group = group}); }
    DeedStory storyOf(const Deed &deed) { return *answerOf(m_buyer->journal().story(deed.id)); }
    Deed only() { return pageOf(DeedGroup::All).deeds.value(0); }
    qint64 open()
    {
        const Deed deed{.account = u"account"_s,
            .kind = Deed::Kind::Reserve,
            .subjects = numbers,
            .reference = u"hold"_s,
            .person = u"Mara"_s};
        return *answerOf(m_buyer->journal().openDeed(deed, m_buyer->time().now()));
    }
    void close(qint64 id, const DeedEnd &end)
    {
        QVERIFY(answerOf(m_buyer->journal().closeDeed(id, end, m_buyer->time().now())));
    }
    bool isWhole() { return !answerOf(m_buyer->journal().verify({}))->brokenAt; }
    qint64 chainLength() { return answerOf(m_buyer->journal().head())->sequence; }
};

QTEST_GUILESS_MAIN(DeedsTest)
#include "tst_deeds.moc"
