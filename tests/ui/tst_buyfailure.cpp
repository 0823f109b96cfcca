// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/answer.h>
#include <purchase/refusal.h>
#include <store/storetext.h>
#include <ui/look/setup.h>
#include <ui/purchase/buyfailure.h>

#include <QTest>

#include <support/user.h>
#include <support/workspacefixture.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int diskIsFull = 13; // SQLITE_FULL
const QByteArray bareCode = R"({"errors":[{"code":"10015"}]})";
const QByteArray inWords = R"({"errors":[{"detail":"Not today."}]})";

SpendExcess excessOf(SpendExcess::What what)
{
    return {.what = what,
        .limit = {.span = SpendSpan::Day},
        .country = u"DE"_s,
        .currency = u"USD"_s,
        .would = 140'000'000,
        .allowed = 100'000'000};
}

} // namespace

// Whoever is not let buy reads why, and only what a provider said stands in a provider's frame.
class BuyFailureTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_world;
    std::unique_ptr<BuyFailure> m_failure;

    bool reads(const QString &text) const { return user::reads(m_failure.get(), text); }

private slots:
    void initTestCase()
    {
        look::setUp();
        m_world = std::make_unique<WorkspaceFixture>();
    }
    void cleanupTestCase() { m_world.reset(); }
    void init() { m_failure = std::make_unique<BuyFailure>(m_world->workspace()); }
    void cleanup() { m_failure.reset(); }

    void ourOwnReasonIsNamed_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const Error &error, const QString &why) {
            QTest::newRow(name) << error << why;
        };
        row("not ready", refusal::notReady(), u"The journal of purchases is still being read."_s);
        row("not written", refusal::unrecorded(), u"could not be written to the disk yet"_s);
        row("used", refusal::used(), u"This confirmation was used already."_s);
        row("expired", refusal::expired(), u"The confirmation is older than five minutes."_s);
        row("in doubt", refusal::inDoubt(), u"An earlier order for some of these numbers is still in doubt."_s);
        row("journal changed", refusal::journalChanged(u"/j"_s), u"was changed from outside"_s);
        row("journal cut", refusal::journalCut(u"/j"_s), u"is missing, or was written anew"_s);
        row("other purchase", refusal::otherPurchase(), u"This order belongs to another purchase."_s);
        row("other order", refusal::otherOrder(u"- +1"_s), u"This is not the order of this purchase."_s);
        row("bad order", refusal::badOrder(u"There is no number to order."_s), u"There is no number to order."_s);
        row("bad step", refusal::badStep("found"), u"can’t be marked “found”"_s);
        row("not quiet", refusal::notQuiet(), u"The earlier order may still turn up."_s);
        row("country", refusal::overLimit(excessOf(SpendExcess::What::Country)), u"may not buy numbers of DE"_s);
        row("amount", refusal::overLimit(excessOf(SpendExcess::What::Upfront)), u"limit: USD 100.00 in one day"_s);
        row("disk full", storetext::sqliteError(u"/j"_s, diskIsFull, {}), u"The disk is full"_s);
    }
    void ourOwnReasonIsNamed()
    {
        QFETCH(Error, error);
        QFETCH(QString, why);
        m_failure->tellError(error);
        QVERIFY2(reads(why), qPrintable(user::textsOf(m_failure.get()).join(u'\n')));
        QVERIFY(reads(error.detail)); // and what can be done
        QVERIFY(!reads(u"Message from"_s));
    }

    void whatTheProviderDidNotSayIsNotInItsFrame_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("words"); // its own
        const auto row = [](const char *name, const RawAnswer &answer, const QString &words) {
            QTest::newRow(name) << errorFrom(answer) << words;
        };
        row("no connection", {.detail = u"Connection refused"_s}, {});
        row("a page", {.status = 502, .body = "<html>Bad gateway</html>", .complete = true}, {});
        row("nothing", {.status = 401, .complete = true}, {});
        row("a bare code", {.status = 422, .body = bareCode, .complete = true}, {});
        row("words", {.status = 422, .body = inWords, .complete = true}, u"“Not today.”"_s);
        QTest::newRow("a wait of our own")
            << Error{.kind = Error::Kind::RateLimited, .title = u"Wait until noon."_s} << QString();
    }
    void whatTheProviderDidNotSayIsNotInItsFrame()
    {
        QFETCH(Error, error);
        QFETCH(QString, words);
        m_failure->tellError(error);
        QVERIFY(reads(u"Nothing was sent, nothing was bought."_s));
        QCOMPARE(reads(u"Message from"_s), !words.isEmpty());
        QVERIFY(reads(words));
        QVERIFY(error.status != 0 || error.kind != Error::Kind::RateLimited || reads(error.title));
    }
};

QTEST_MAIN(BuyFailureTest)
#include "tst_buyfailure.moc"
