// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdesk.h"

#include <ui/inbox/inboxpane.h>
#include <ui/look/looktable.h>
#include <ui/look/setup.h>

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

#include <support/user.h>

using namespace Qt::StringLiterals;

static constexpr int someLooks = 30'000;
static constexpr qint64 review = 5 * 60'000; // longer than any of the sandbox
static const QString nameField = u"Name of the end user"_s;
static const QString paperField = u"Proof of address"_s;
static const QString addressField = u"Address matching the area code"_s;

// What a country asks is answered at the pane.
class RequirementsTabTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OrderDesk> m_desk;

    QWidget *pane() { return m_desk->pane(); }
    SandboxFixture &sandbox() { return m_desk->sandbox(); }
    QString typed(const QString &field)
    {
        const auto *line = user::see<QLineEdit>(pane(), field);
        return line ? line->text() : QString();
    }
    bool chooseAddress(const QString &city)
    {
        auto *box = user::see<QComboBox>(pane(), addressField);
        if (!box || !m_desk->tabTo(addressField))
            return false;
        const int at = box->findText(city, Qt::MatchContains);
        for (int steps = 0; at >= 0 && steps < box->count() && box->currentIndex() != at; ++steps)
            QTest::keyClick(box, box->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
        return box->currentText().contains(city);
    }

    void answerAll()
    {
        QVERIFY(m_desk->tabTo(nameField));
        QVERIFY(m_desk->write(u"Walk Example GmbH"_s));
        QTRY_VERIFY(user::see<QComboBox>(pane(), addressField)->count() > 2);
        QVERIFY(chooseAddress(u"Berlin"_s));
        QVERIFY(m_desk->chooseFile(paperField, "first"));
        QVERIFY(m_desk->tabTo(u"Send"_s));
        QVERIFY(m_desk->press(Qt::Key_Space));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->tabText(u"Requirements"_s).contains(u"3/3"_s), someLooks);
    }
    bool openLine(InboxPane &inbox, const QString &subOrder,
        const QString &what) // by the keyboard
    {
        auto *list = user::see<LookTable>(&inbox, u"Inbox"_s);
        for (int row = 0; list && row < list->model()->rowCount(); ++row) {
            const QModelIndex line = list->model()->index(row, 0);
            if (!line.data(cell::KeyRole).toString().endsWith(subOrder) || !line.data().toString().startsWith(what))
                continue;
            list->selectRow(row);
            QTest::keyClick(list, Qt::Key_Return);
            return true;
        }
        return false;
    }
    QString focused() const
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? user::nameOf(widget) : QString();
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { m_desk = std::make_unique<OrderDesk>(); }
    void cleanup() { m_desk.reset(); }

    void anOrderIsAnsweredByKeyboardWithOneRejectionOnTheWay()
    {
        m_desk->order();
        QVERIFY(m_desk->tabText(u"Requirements"_s).contains(u"0/"_s));
        answerAll();
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"in review"_s), someLooks);

        m_desk->lookAgain(review);
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"“Proof of address: "_s), someLooks);
        QVERIFY(user::reads(pane(), u"rejected"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), OrderDesk::fileName("first")), someLooks);
        QVERIFY(!user::reads(pane(), u"Document "_s)); // and a part of its id
        QVERIFY(m_desk->chooseFile(paperField, "second"));
        QVERIFY(m_desk->tabTo(u"Send"_s));
        QVERIFY(m_desk->press(Qt::Key_Space));
        QTRY_VERIFY_WITH_TIMEOUT(!user::reads(pane(), u"“Proof of address: "_s), someLooks);

        m_desk->lookAgain(2 * review);
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"success"_s), someLooks);
        QVERIFY(!user::see(pane(), u"Send"_s));
        QVERIFY(m_desk->showTab(u"Timeline"_s));
        for (const QString &step :
            {u"Ordered"_s, u"Papers: rejected"_s, u"“Proof of address: "_s, u"Status: success"_s})
            QTRY_VERIFY2(user::reads(pane(), step), qPrintable(step));
    }

    void theInboxLeadsIntoTheFieldThatWaits()
    {
        const QString subOrder = m_desk->order();
        Workspace &workspace = m_desk->world().workspace();
        InboxPane inbox(workspace);
        inbox.show();
        connect(&workspace, &Workspace::sectionRequested, &inbox, [this](Section, const QString &order) {
            pane()->activateWindow();
            qobject_cast<Pane *>(pane())->find(order);
        });
        QTRY_VERIFY_WITH_TIMEOUT(openLine(inbox, subOrder, u"Answers are missing"_s), someLooks);
        QTRY_COMPARE_WITH_TIMEOUT(focused(), nameField, someLooks);
        answerAll();

        m_desk->lookAgain(review);
        inbox.refresh();
        QVERIFY(m_desk->showTab(u"Comments"_s));
        QTRY_VERIFY_WITH_TIMEOUT(openLine(inbox, subOrder, u"An answer was rejected"_s), someLooks);
        QTRY_COMPARE_WITH_TIMEOUT(focused(), u"Choose file: "_s + paperField, someLooks);
        const QString path = u"/reviews/%1/comment"_s.arg(subOrder);
        sandbox().control("POST", path, {{u"body"_s, u"Thank you."_s}}); // about no answer
        inbox.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(openLine(inbox, subOrder, u"A comment waits"_s), someLooks);
        QVERIFY(openLine(inbox, subOrder, u"An answer was rejected"_s));
        const auto *list = user::see<LookTable>(&inbox, u"Inbox"_s);
        const auto words = [list] { return list->currentIndex().siblingAtColumn(0).data().toString(); };
        QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"“Proof of address: "_s), someLooks);
    }

    void limitsAreToldWhileTyping()
    {
        m_desk->order();
        QVERIFY(!user::canUse(pane(), u"Send"_s));
        QVERIFY(user::type(pane(), nameField, u"W"_s));
        QVERIFY(user::reads(pane(), u"At least 2 characters"_s));
        QVERIFY(user::click(pane(), u"Send"_s));
        QCOMPARE(sandbox().requestCount("PATCH", u"/sub_number_orders/*"_s), 0);
        QVERIFY(user::type(pane(), nameField, QString(101, u'W')));
        QVERIFY(user::reads(pane(), u"At most 100 characters"_s));
        QVERIFY(user::type(pane(), nameField, u"Walk"_s));
        QVERIFY(!user::reads(pane(), u"characters:"_s));
        QVERIFY(user::reads(pane(), u"not sent"_s));
    }

    void whatAReviewerRejectsByRuleIsNamedAndNotSent()
    {
        m_desk->order();
        QTRY_VERIFY(user::see<QComboBox>(pane(), addressField)->count() > 2);
        QVERIFY(chooseAddress(u"Paris"_s));
        QVERIFY(user::reads(pane(), u"A reviewer would reject this by rule"_s));
        QVERIFY(user::click(pane(), u"Send"_s));
        QCOMPARE(sandbox().requestCount("PATCH", u"/sub_number_orders/*"_s), 0);
        QVERIFY(chooseAddress(u"Berlin"_s));
        QVERIFY(!user::reads(pane(), u"A reviewer would reject this by rule"_s));
        QVERIFY(user::click(pane(), u"Send"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->tabText(u"Requirements"_s).contains(u"1/3"_s), someLooks);
    }

    void aDraftOutlivesARestart()
    {
        m_desk->order();
        QVERIFY(user::type(pane(), nameField, u"Walk Example"_s));
        QVERIFY(user::click(pane(), u"Save draft"_s));
        QTRY_VERIFY(user::reads(pane(), u"Draft saved"_s));
        QVERIFY(user::type(pane(), nameField,
            u"Walk Example GmbH"_s)); // kept by itself
        m_desk->reopen();
        QTRY_COMPARE(typed(nameField), u"Walk Example GmbH"_s);
        QCOMPARE(sandbox().requestCount("PATCH", u"/sub_number_orders/*"_s), 0);
    }

    void aRefusalStandsAtItsFieldAndNothingTypedIsLost()
    {
        m_desk->order();
        QVERIFY(user::type(pane(), nameField, u"Walk Example GmbH"_s));
        const int fault =
            sandbox().setFault("PATCH", u"/sub_number_orders/*"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        QVERIFY(user::click(pane(), u"Send"_s));
        QTRY_VERIFY(user::reads(pane(), u"refused the request"_s) || user::reads(pane(), u"Refused."_s));
        QCOMPARE(typed(nameField), u"Walk Example GmbH"_s);
        sandbox().release(fault);
        QVERIFY(user::click(pane(), u"Send"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->tabText(u"Requirements"_s).contains(u"1/3"_s), someLooks);
        QCOMPARE(typed(nameField), u"Walk Example GmbH"_s);
    }

    void whatIsGivenOnceIsOfferedToOthersThatAskTheSame()
    {
        const QString first = m_desk->order();
        const QString second = m_desk->order();
        QVERIFY(user::type(pane(), nameField, u"Walk Example GmbH"_s));
        QVERIFY(user::click(pane(), u"Send"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"wait for the same."_s), someLooks);
        const int before = sandbox().requestCount("PATCH", u"/sub_number_orders/*"_s);
        QVERIFY(m_desk->tabTo(u"Answer them too"_s));
        QVERIFY(m_desk->press(Qt::Key_Space));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"Answered "_s), someLooks);
        QVERIFY(sandbox().requestCount("PATCH", u"/sub_number_orders/"_s + first) == 1);
        QVERIFY(sandbox().requestCount("PATCH", u"/sub_number_orders/"_s + second) == 1); // by hand
        QVERIFY(sandbox().requestCount("PATCH", u"/sub_number_orders/*"_s) > before);
        QVERIFY(!user::see(pane(), u"Answer them too"_s));
    }

    void anAddressIsAdded()
    {
        m_desk->order();
        QTRY_VERIFY(user::see<QComboBox>(pane(), addressField)->count() > 2);
        QVERIFY(m_desk->tabTo(addressField));
        QTest::keyClick(user::see(pane(), addressField), Qt::Key_End);
        QWidget *sheet = nullptr;
        QTRY_VERIFY((sheet = user::see(pane(), u"Add an address"_s)));
        QVERIFY(user::click(sheet, u"Add address"_s));
        QVERIFY(user::reads(sheet, u"This is needed."_s));
        QVERIFY(user::type(sheet, u"Business"_s, u"Walk Example GmbH"_s));
        QVERIFY(user::type(sheet, u"Street and number"_s, u"Invalidenstraße 100"_s));
        QVERIFY(user::type(sheet, u"Postal code"_s, u"10115"_s));
        QVERIFY(user::type(sheet, u"Town"_s, u"Berlin"_s));
        QVERIFY(user::click(sheet, u"Add address"_s));
        QTRY_VERIFY(user::see<QComboBox>(pane(), addressField)->currentText().contains(u"Invalidenstraße"_s));
    }

    void cancellingASubOrderIsAskedFor()
    {
        m_desk->order(2);
        QVERIFY(user::click(pane(), u"Cancel sub-order"_s));
        QWidget *sheet = nullptr;
        QTRY_VERIFY((sheet = pane()->findChild<QDialog *>()));
        QVERIFY(user::reads(sheet, u"go back to the sandbox"_s));
        QCOMPARE(user::nameOf(QApplication::focusWidget()), u"Keep it"_s);
        QVERIFY(m_desk->press(Qt::Key_Space)); // the default
        QTRY_VERIFY(!pane()->findChild<QDialog *>());
        QCOMPARE(sandbox().requestCount("PATCH", u"/sub_number_orders/*/cancel"_s), 0);
        QVERIFY(user::click(pane(), u"Cancel sub-order"_s));
        QTRY_VERIFY((sheet = pane()->findChild<QDialog *>()));
        QVERIFY(!user::canUse(sheet, u"Cancel sub-order"_s));
        QVERIFY(user::type(sheet, u"Count"_s, u"3"_s));
        QVERIFY(!user::canUse(sheet, u"Cancel sub-order"_s));
        QVERIFY(user::type(sheet, u"Count"_s, u"2"_s));
        QVERIFY(user::click(sheet, u"Cancel sub-order"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"was cancelled"_s), someLooks);
        QTRY_VERIFY_WITH_TIMEOUT(!user::see(pane(), u"Send"_s), someLooks);
    }

    void aGroupAnswersASubOrder()
    {
        m_desk->order();
        QVERIFY(user::click(pane(), u"Assign requirement group"_s));
        QWidget *sheet = nullptr;
        QTRY_VERIFY((sheet = pane()->findChild<QDialog *>()));
        QVERIFY(user::see(sheet, u"Requirement group"_s));
        QVERIFY(user::click(sheet, u"Assign"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->tabText(u"Requirements"_s).contains(u"3/3"_s), someLooks);
    }
};

QTEST_MAIN(RequirementsTabTest)
#include "tst_requirementstab.moc"
