// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdesk.h"

#include <ui/look/setup.h>

#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

#include <support/user.h>

using namespace Qt::StringLiterals;

static constexpr int someLooks = 30'000;

// What is written about a sub-order, at the pane.
class CommentsTabTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OrderDesk> m_desk;

    QWidget *pane() { return m_desk->pane(); }
    SandboxFixture &sandbox() { return m_desk->sandbox(); }
    QString typed()
    {
        const auto *text = user::see<QPlainTextEdit>(pane(), u"New comment"_s);
        return text ? text->toPlainText() : QString();
    }

    // An entry of the menu of replies, as it is written there.
    bool choose(const QString &entry, const QString &under = {})
    {
        if (!user::click(pane(), u"Replies…"_s))
            return false;
        QMenu *menu = nullptr;
        if (!QTest::qWaitFor([&] { return (menu = pane()->findChild<QMenu *>()) && menu->isVisible(); }))
            return false;
        QAction *action = actionOf(menu, under.isEmpty() ? entry : under);
        if (action && action->menu())
            action = actionOf(action->menu(), entry);
        if (action)
            action->trigger();
        menu->close();
        return QTest::qWaitFor([this] { return !pane()->findChild<QMenu *>(); }) && action;
    }
    static QAction *actionOf(const QMenu *menu, const QString &text)
    {
        const QList<QAction *> actions = menu->actions();
        const auto at = std::ranges::find(actions, text, &QAction::text);
        return at == actions.cend() ? nullptr : *at;
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { m_desk = std::make_unique<OrderDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aCommentIsSentByKeyboardAndKeptWhenItFails()
    {
        m_desk->order();
        QVERIFY(m_desk->showTab(u"Comments"_s));
        QVERIFY(m_desk->tabTo(u"New comment"_s));
        QVERIFY(m_desk->write(u"Is a phone bill enough?"_s));
        const int fault = sandbox().setFault("POST", u"/comments"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        QVERIFY(m_desk->press(Qt::Key_Return, Qt::ControlModifier));
        QTRY_VERIFY(user::reads(pane(), u"refused the request"_s));
        QCOMPARE(typed(), u"Is a phone bill enough?"_s);
        sandbox().release(fault);
        QVERIFY(m_desk->press(Qt::Key_Return, Qt::ControlModifier));
        QTRY_VERIFY(user::reads(pane(), u"“Is a phone bill enough?”"_s));
        QCOMPARE(typed(), QString());
        QCOMPARE(sandbox().requestCount("POST", u"/comments"_s), 2);
    }

    void whatIsTypedOutlivesARestart()
    {
        m_desk->order();
        QVERIFY(m_desk->showTab(u"Comments"_s));
        QVERIFY(m_desk->tabTo(u"New comment"_s));
        QVERIFY(m_desk->write(u"Half a sent"_s));
        m_desk->reopen();
        QVERIFY(m_desk->showTab(u"Comments"_s));
        QTRY_COMPARE(typed(), u"Half a sent"_s);
    }

    void whoComesForTheCommentsFindsThemOpen()
    {
        const QString subOrder = m_desk->order();
        emit m_desk->world().workspace().commentsRequested(subOrder);
        QVERIFY(user::see<QPlainTextEdit>(pane(), u"New comment"_s)); // what is shown already
        const QString order = m_desk->orderId();
        m_desk->order();
        emit m_desk->world().workspace().commentsRequested(subOrder);
        QVERIFY(!user::see<QPlainTextEdit>(pane(), u"New comment"_s));
        static_cast<OrdersPane *>(pane())->find(order);
        QTRY_VERIFY_WITH_TIMEOUT(user::see<QPlainTextEdit>(pane(), u"New comment"_s), someLooks);
    }

    void whoWentElsewhereMeanwhileIsNotSentToTheComments()
    {
        const QString subOrder = m_desk->order();
        const QString order = m_desk->orderId();
        m_desk->order();
        emit m_desk->world().workspace().commentsRequested(subOrder); // and before its order is there
        m_desk->order(); // that one was chosen
        m_desk->select(order);
        QVERIFY(!user::see<QPlainTextEdit>(pane(), u"New comment"_s));
    }

    void aReplyIsSavedOnceAndInsertedAgain()
    {
        m_desk->order();
        QVERIFY(m_desk->showTab(u"Comments"_s));
        QVERIFY(m_desk->tabTo(u"New comment"_s));
        QVERIFY(m_desk->write(u"The bill is attached & new."_s));
        QVERIFY(choose(u"Save what is typed"_s));
        user::see<QPlainTextEdit>(pane(), u"New comment"_s)->clear();
        QVERIFY(choose(u"The bill is attached && new."_s));
        QCOMPARE(typed(), u"The bill is attached & new."_s);
        QVERIFY(choose(u"The bill is attached && new."_s, u"Delete"_s));
        QVERIFY(!choose(u"The bill is attached && new."_s));
    }

    void aDraftOutlivesAKeychainThatWasLocked()
    {
        m_desk->order();
        QVERIFY(m_desk->showTab(u"Comments"_s));
        QVERIFY(m_desk->tabTo(u"New comment"_s));
        QVERIFY(m_desk->write(u"Half a sent"_s));
        m_desk->world().lockKeychain(true);
        m_desk->reopen();
        QVERIFY(m_desk->showTab(u"Comments"_s));
        QTRY_VERIFY(m_desk->world().workspace().drafts());
        QCOMPARE(typed(), QString());
        m_desk->world().lockKeychain(false);
        const DraftValues other{{u"body"_s, u"Something else"_s}};
        m_desk->world().workspace().drafts()->save(u"comment:sub_number_order:another"_s, other);
        QTRY_COMPARE(typed(), u"Half a sent"_s);
    }

    void whatIsNotReadIsCountedUntilItIsLookedAt()
    {
        const QString subOrder = m_desk->order();
        sandbox().control("POST", u"/reviews/%1/comment"_s.arg(subOrder), {{u"body"_s, u"Please hurry."_s}});
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->tabText(u"Comments"_s), u"Comments 1"_s, someLooks);
        QCOMPARE(sandbox().requestCount("PATCH", u"/comments/*"_s), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->cell("comments"), QVariant::fromValue(FractionCell{1, 1}), someLooks);
        QVERIFY(m_desk->showTab(u"Comments"_s));
        QVERIFY(user::reads(pane(), u"“Please hurry.”"_s));
        QTRY_COMPARE(m_desk->tabText(u"Comments"_s), u"Comments"_s);
        QTRY_COMPARE(m_desk->cell("comments"), QVariant::fromValue(FractionCell{0, 1}));
    }

    void allOfALongThreadIsCounted()
    {
        const QString subOrder = m_desk->order();
        constexpr int many = 251; // more than the provider gives at once
        for (int at = 0; at < many; ++at)
            sandbox().control("POST", u"/reviews/%1/comment"_s.arg(subOrder), {{u"body"_s, u"Please hurry."_s}});
        m_desk->lookAgain(60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->tabText(u"Comments"_s), u"Comments 251"_s, someLooks);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->cell("comments"), QVariant::fromValue(FractionCell{many, many}), someLooks);
    }

    void moreTimeIsAskedForInWordsThatCanBeChanged()
    {
        m_desk->order();
        QTRY_VERIFY(user::reads(pane(), u" left"_s));
        QVERIFY(user::click(pane(), u"Ask for more time"_s));
        QTRY_VERIFY(typed().startsWith(u"We need more time"_s));
        QCOMPARE(sandbox().requestCount("POST", u"/comments"_s), 0);
        QVERIFY(!user::reads(pane(), u"More time was asked for"_s));
        QVERIFY(user::click(pane(), u"Send comment"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"More time was asked for"_s), someLooks);
        m_desk->lookAgain(5 * 60'000); // it is given, and nothing is asked any more
        QTRY_VERIFY_WITH_TIMEOUT(!user::reads(pane(), u"More time was asked for"_s), someLooks);
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u" left"_s), someLooks);
    }
};

QTEST_MAIN(CommentsTabTest)
#include "tst_commentstab.moc"
