// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliancedesk.h"

#include <ui/look/setup.h>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int someLooks = 30'000;
static constexpr qint64 review = 5 * 60'000; // longer than any of the sandbox
static const QString groups = u"Requirement groups list"_s;
static const QString orders = u"Orders with these answers"_s;
static const QString nameField = u"Name of the end user"_s;
static const QString addressField = u"Address matching the area code"_s;
static const QString paper = u"%PDF-1.7\n% a bill\n%%EOF\n"_s;

// Requirement groups, at the pane.
class ComplianceGroupsTest : public QObject, public ComplianceDesk
{
    Q_OBJECT

    bool create(const QString &reference)
    {
        if (!showTab(u"Requirement groups"_s) || !user::click(pane(), u"New group…"_s))
            return false;
        QWidget *asked = sheet(u"New requirement group"_s);
        const auto isChosen = [&] { return user::choose(asked, u"Country"_s, u"Germany (DE)"_s); };
        return asked && QTest::qWaitFor(isChosen, 10'000)
            && user::choose(asked, u"Number type"_s, displayName(NumberType::Local))
            && user::type(asked, u"Reference"_s, reference) && user::click(asked, u"Create group"_s)
            && select(groups, reference);
    }
    bool chooseBerlin()
    {
        auto *box = user::see<QComboBox>(pane(), addressField);
        for (int steps = 0; box && steps < box->count() && !box->currentText().contains(u"Berlin"_s); ++steps)
            QTest::keyClick(box, Qt::Key_Down);
        return box && box->currentText().contains(u"Berlin"_s);
    }
    int toChange() // by what the button says
    {
        const auto *apply = user::see<QPushButton>(pane(), u"Apply"_s);
        return apply ? apply->text().remove(QRegularExpression(u"[^0-9]"_s)).toInt() : 0;
    }
    bool fill(const QString &holder)
    {
        const auto isShown = [&] {
            const auto *box = user::see<QComboBox>(pane(), addressField);
            return box && box->count() > 2 && user::see(pane(), u"Choose file: Proof of address"_s);
        };
        return QTest::qWaitFor(isShown, 10'000) && user::type(pane(), nameField, holder) && chooseBerlin()
            && chooseFile(u"Choose file: Proof of address"_s, paper.toUtf8(), u"bill.pdf"_s)
            && QTest::qWaitFor([&] { return user::canUse(pane(), u"Send"_s) && user::reads(pane(), u"bill.pdf"_s); })
            && user::click(pane(), u"Send"_s);
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { start(); }
    void cleanup() { end(); }

    void aGroupIsCreatedFilledSubmittedAndApproved()
    {
        QVERIFY(create(u"hamburg-office"_s));
        QCOMPARE(cell(groups, u"hamburg-office"_s, u"Status"_s), u"unapproved"_s);
        QVERIFY(!user::canUse(pane(), u"Submit for approval"_s));
        QVERIFY(fill(u"Walk Example GmbH"_s));
        QTRY_COMPARE_WITH_TIMEOUT(cell(groups, u"hamburg-office"_s, u"Answers"_s), u"3/3"_s, someLooks);
        QTRY_VERIFY(user::canUse(pane(), u"Submit for approval"_s));
        QVERIFY(user::click(pane(), u"Submit for approval"_s));
        QTRY_VERIFY(user::reads(pane(), u"was submitted"_s));
        QTRY_COMPARE(cell(groups, u"hamburg-office"_s, u"Status"_s), u"in review"_s);

        lookAgain(review);
        QTRY_COMPARE_WITH_TIMEOUT(cell(groups, u"hamburg-office"_s, u"Status"_s), u"declined"_s, someLooks);
        QTRY_VERIFY(user::reads(pane(), u"“Proof of address: "_s)); // the reviewer's words, at the field
        QVERIFY(tabText(u"Requirement groups"_s).contains(u"groups "_s)); // it waits for somebody

        QVERIFY(chooseFile(u"Choose file: Proof of address"_s, "%PDF-1.7\n% another\n%%EOF\n", u"better.pdf"_s));
        QTRY_VERIFY(user::canUse(pane(), u"Send"_s));
        QVERIFY(user::click(pane(), u"Send"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sandbox().requestCount("PATCH", u"/requirement_groups/*"_s), 2, someLooks);
        QTRY_VERIFY_WITH_TIMEOUT(!user::reads(pane(), u"“Proof of address: "_s), someLooks);
        QTRY_VERIFY(user::canUse(pane(), u"Submit for approval"_s));
        QVERIFY(user::click(pane(), u"Submit for approval"_s));
        QTRY_COMPARE(cell(groups, u"hamburg-office"_s, u"Status"_s), u"in review"_s);
        lookAgain(2 * review);
        QTRY_COMPARE_WITH_TIMEOUT(cell(groups, u"hamburg-office"_s, u"Status"_s), u"approved"_s, someLooks);
        QVERIFY(!cell(groups, u"hamburg-office"_s, u"Expires"_s).isEmpty());
    }

    void aGroupIsUsedAndAChangeIsAppliedEverywhere()
    {
        QVERIFY(create(u"hamburg-office"_s));
        QVERIFY(fill(u"Walk Example GmbH"_s));
        QTRY_COMPARE_WITH_TIMEOUT(cell(groups, u"hamburg-office"_s, u"Answers"_s), u"3/3"_s, someLooks);
        QVERIFY(showTab(u"Orders"_s));
        QTRY_VERIFY_WITH_TIMEOUT(toChange() > 0, someLooks); // those that were there before
        const int before = toChange();
        m_customer->order(m_customer->find(u"DE"_s, 1, u"30"_s));
        lookAgain(0);
        QTRY_COMPARE_WITH_TIMEOUT(toChange(), before + 1, someLooks);
        QCOMPARE(cell(orders, nameField, u"Would be"_s), u"Walk Example GmbH"_s);
        QCOMPARE(cell(orders, nameField, u"Now"_s), u"nothing"_s);
        QVERIFY(user::click(pane(), u"Apply"_s));
        QTRY_COMPARE_WITH_TIMEOUT(cell(orders, u"All answers"_s, u"Outcome"_s), u"done"_s, someLooks);
        QTRY_VERIFY(!user::see(pane(), u"Apply"_s));
        const int applied = sandbox().requestCount("PATCH", u"/sub_number_orders/*"_s);
        QCOMPARE(applied, before + 1);

        QVERIFY(showTab(u"Answers"_s));
        QVERIFY(user::type(pane(), nameField, u"Walk Example AG"_s));
        QVERIFY(user::click(pane(), u"Send"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"that wait have other answers."_s), someLooks);
        QVERIFY(user::click(pane(), u"See what would change"_s));
        QTRY_COMPARE_WITH_TIMEOUT(cell(orders, nameField, u"Now"_s), u"Walk Example GmbH"_s, someLooks);
        QCOMPARE(cell(orders, nameField, u"Would be"_s), u"Walk Example AG"_s);
        const int others = toChange();
        QVERIFY(user::click(pane(), u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!user::see(pane(), u"Apply"_s), someLooks);
        QCOMPARE(cell(orders, u"All answers"_s, u"Outcome"_s), u"done"_s);
        QCOMPARE(sandbox().requestCount("PATCH", u"/sub_number_orders/*"_s), applied + others);
    }

    void whatAnOrderRefusesIsTold()
    {
        QVERIFY(create(u"hamburg-office"_s));
        QVERIFY(fill(u"Walk Example GmbH"_s));
        QTRY_COMPARE_WITH_TIMEOUT(cell(groups, u"hamburg-office"_s, u"Answers"_s), u"3/3"_s, someLooks);
        sandbox().setFault("PATCH", u"/sub_number_orders/*"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        QVERIFY(showTab(u"Orders"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::canUse(pane(), u"Apply"_s), someLooks);
        QVERIFY(user::click(pane(), u"Apply"_s));
        QTRY_COMPARE_WITH_TIMEOUT(cell(orders, nameField, u"Outcome"_s), u"refused"_s, someLooks);
    }

    void itsReviewersAreWrittenTo()
    {
        QVERIFY(create(u"hamburg-office"_s));
        QVERIFY(showTab(u"Comments"_s));
        auto *text = user::see<QPlainTextEdit>(pane(), u"New comment"_s);
        QVERIFY(text);
        m_pane->activateWindow();
        text->setFocus();
        QTest::keyClicks(text, u"Is a lease enough?"_s);
        QTRY_VERIFY(user::canUse(pane(), u"Send comment"_s));
        QVERIFY(press(Qt::Key_Return, Qt::ControlModifier));
        QTRY_COMPARE_WITH_TIMEOUT(sandbox().requestCount("POST", u"/comments"_s), 1, someLooks);
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"Is a lease enough?"_s), someLooks);
        QTRY_VERIFY(tabText(u"Comments"_s).contains(u'1'));
    }

    void whatIsTypedOutlivesARestart()
    {
        QVERIFY(create(u"hamburg-office"_s));
        QTRY_VERIFY(user::see<QLineEdit>(pane(), nameField));
        QVERIFY(user::type(pane(), nameField, u"Walk Example"_s));
        QVERIFY(user::click(pane(), u"Save draft"_s));
        QTRY_VERIFY(user::reads(pane(), u"Draft saved"_s));
        reopen();
        QVERIFY(showTab(u"Requirement groups"_s));
        QVERIFY(select(groups, u"hamburg-office"_s));
        QTRY_VERIFY(user::see<QLineEdit>(pane(), nameField));
        QTRY_COMPARE(user::see<QLineEdit>(pane(), nameField)->text(), u"Walk Example"_s);
        QCOMPARE(sandbox().requestCount("PATCH", u"/requirement_groups/*"_s), 0);
    }

    void aGroupIsDeletedAfterBeingAsked()
    {
        QVERIFY(create(u"hamburg-office"_s));
        const auto *list = table(groups);
        QTest::keyClick(table(groups), Qt::Key_Menu);
        emit table(groups)->menuRequested(list->mapToGlobal(QPoint(20, 20)));
        auto *menu = pane()->findChild<QMenu *>();
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto isIt = [](const QAction *action) { return action->text() == u"Delete…"_s; };
        const auto at = std::ranges::find_if(actions, isIt);
        QVERIFY(at != actions.end());
        (*at)->trigger();
        menu->close();
        QWidget *asked = sheet(u"Confirm deletion"_s);
        QVERIFY(asked);
        QVERIFY(user::click(asked, u"Delete"_s));
        QTRY_VERIFY(user::reads(pane(), u"was deleted"_s));
        QTRY_VERIFY(cell(groups, u"hamburg-office"_s, u"Status"_s).isEmpty());
    }

    void aGroupIsCreatedByKeyboardAlone()
    {
        pane()->setFocus();
        QVERIFY(tabTo(u"Requirements"_s));
        QVERIFY(press(Qt::Key_Right));
        QVERIFY(tabTo(u"New group…"_s));
        QVERIFY(press(Qt::Key_Space));
        QVERIFY(sheet(u"New requirement group"_s));
        QTRY_VERIFY(user::see<QComboBox>(pane(), u"Country"_s)->count() > 2);
        QVERIFY(tabTo(u"Country"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"Germany"_s);
        QVERIFY(tabTo(u"Number type"_s));
        QVERIFY(press(Qt::Key_Down));
        QVERIFY(tabTo(u"Reference"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"by-keyboard"_s);
        QVERIFY(press(Qt::Key_Return));
        QTRY_COMPARE(cell(groups, u"by-keyboard"_s, u"Status"_s), u"unapproved"_s);
        QTRY_VERIFY(!user::see(pane(), u"New requirement group"_s));
        QTRY_VERIFY(user::see(pane(), u"Save draft"_s));
        QVERIFY(tabTo(u"Name of the end user"_s) || tabTo(u"Full name"_s) || tabTo(u"Send"_s));
    }
};

QTEST_MAIN(ComplianceGroupsTest)
#include "tst_compliancegroups.moc"
