// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/setup.h>
#include <ui/purchase/curl.h>
#include <ui/purchase/purchasesheet.h>

#include <QAccessible>
#include <QAccessibleInterface>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <support/user.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray body = R"({"phone_numbers":[{"phone_number":"+13125550100"}],"customer_reference":"it's mine"})";

PurchaseQuestion question(int count)
{
    PurchaseQuestion question;
    for (int i = 0; i < count; ++i) {
        PurchaseLine line;
        line.phoneNumber = u"+131255501%1"_s.arg(i, 2, 10, QChar(u'0'));
        line.place = u"Chicago, IL"_s;
        line.cost = {Money{1'000'000, u"USD"_s}, Money{1'000'000, u"USD"_s}};
        line.asked = 0;
        question.lines += line;
    }
    question.reference = u"<b>batch</b> %1"_s;
    question.afterwards = {u"Nothing else is asked"_s};
    question.call = curl::post(QUrl(u"https://api.telnyx.com/v2/number_orders"_s), body);
    question.accountText = u"practice account"_s;
    return question;
}

} // namespace

class ConfirmSheetTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QPointer<PurchaseSheet> m_sheet;
    QFuture<int> m_answer;

    void open(int count) { open(question(count)); }
    void open(const PurchaseQuestion &question)
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_sheet = new PurchaseSheet(question, m_window.get(), nullptr);
        m_answer = m_sheet->ask();
    }
    QPushButton *button(const QString &name) const { return user::see<QPushButton>(m_sheet, name); }

private slots:
    void initTestCase() { look::setUp(); }
    void cleanup() { m_window.reset(); }

    void itIsADialogByItsName()
    {
        open(3);
        QCOMPARE(user::nameOf(m_sheet), u"Confirm purchase"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(m_sheet)->role(), QAccessible::Dialog);
        QVERIFY(button(u"Buy"_s));
        QVERIFY(button(u"Cancel"_s));
    }

    void cancelHasTheFocusAndBuyWakesUpLater()
    {
        open(3);
        QVERIFY(!button(u"Buy"_s)->isEnabled());
        QTRY_VERIFY(button(u"Cancel"_s)->hasFocus());
        QTest::mouseClick(button(u"Buy"_s), Qt::LeftButton);
        QVERIFY(!m_answer.isFinished());
        QTRY_VERIFY(button(u"Buy"_s)->isEnabled());
        QVERIFY(user::click(m_sheet, u"Buy"_s));
        QTRY_VERIFY(m_answer.isFinished());
        QCOMPARE(m_answer.result(), int(QDialog::Accepted));
    }

    void enterCancelsWhereCancelHasTheFocus()
    {
        open(3);
        QTRY_VERIFY(button(u"Buy"_s)->isEnabled());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_answer.isFinished());
        QCOMPARE(m_answer.result(), int(QDialog::Rejected));
    }

    void tabAndEnterBuy()
    {
        open(3);
        QTRY_VERIFY(button(u"Buy"_s)->isEnabled());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QVERIFY(button(u"Buy"_s)->hasFocus());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_answer.isFinished());
        QCOMPARE(m_answer.result(), int(QDialog::Accepted));
    }

    void escapeCancels()
    {
        open(3);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(m_answer.isFinished());
        QCOMPARE(m_answer.result(), int(QDialog::Rejected));
    }

    void whereTheAccountAsksForItTheCountIsTyped()
    {
        PurchaseQuestion large = question(12);
        large.countIsTyped = true;
        open(large);
        QVERIFY(user::reads(m_sheet, u"Type 12 to go on."_s));
        QVERIFY(user::type(m_sheet, u"Count"_s, u"1"_s));
        QTest::keyClick(user::see(m_sheet, u"Count"_s), Qt::Key_Return);
        QVERIFY(!m_answer.isFinished());
        QVERIFY(!button(u"Buy"_s)->isEnabled());
        QVERIFY(user::type(m_sheet, u"Count"_s, u"12"_s));
        QTRY_VERIFY(button(u"Buy"_s)->isEnabled());
        QTest::keyClick(user::see(m_sheet, u"Count"_s), Qt::Key_Return);
        QVERIFY(!m_answer.isFinished());
        QVERIFY(user::type(m_sheet, u"Count"_s, u"13"_s));
        QVERIFY(!button(u"Buy"_s)->isEnabled());
    }

    void otherwiseNothingIsTyped()
    {
        open(12);
        QVERIFY(!user::see(m_sheet, u"Count"_s));
    }

    void anUnknownPriceIsAgreedToFirst()
    {
        PurchaseQuestion unpriced = question(1);
        unpriced.unknownPrices = u"Buy at an unknown price"_s;
        unpriced.warnings = {u"You pay twice"_s};
        open(unpriced);
        QVERIFY(user::reads(m_sheet, u"You pay twice"_s));
        auto *agree = user::see<QCheckBox>(m_sheet, u"Buy at an unknown price"_s);
        QVERIFY(agree);
        QTest::keyClick(agree, Qt::Key_Space);
        QTRY_VERIFY(button(u"Buy"_s)->isEnabled());
        QTest::keyClick(agree, Qt::Key_Space);
        QVERIFY(!button(u"Buy"_s)->isEnabled());
    }

    void itSaysWhatItCosts()
    {
        open(3);
        QCOMPARE(button(u"Buy"_s)->text(), u"Buy 3: USD 3.00 now, USD 3.00/month"_s);
        QVERIFY(user::reads(m_sheet, u"3.00"_s));
    }

    void aPriceThatNobodyStatedIsNeitherZeroNorLeftOut()
    {
        PurchaseQuestion oneSided = question(3);
        for (PurchaseLine &line : oneSided.lines)
            line.cost.upfront = std::nullopt;
        open(oneSided);
        QCOMPARE(button(u"Buy"_s)->text(), u"Buy 3: unknown now, USD 3.00/month"_s);
        QVERIFY(user::reads(m_sheet, u"unknown"_s));
        QVERIFY(!user::reads(m_sheet, u"0.00"_s));
        PurchaseQuestion mixed = question(3);
        mixed.lines[1].cost.monthly = std::nullopt;
        open(mixed);
        QCOMPARE(button(u"Buy"_s)->text(), u"Buy 3: USD 3.00 now, USD 2.00 + 1 unknown/month"_s);
        QVERIFY(user::reads(m_sheet, u"+ 1 unknown"_s));
    }

    void serverTextIsPlain()
    {
        open(1);
        QVERIFY(user::reads(m_sheet, u"<b>batch</b> %1"_s));
    }

    void theCallIsExactAndHasNoKey()
    {
        open(1);
        QVERIFY(user::click(m_sheet, u"Show the call"_s));
        const auto *text = user::see<QPlainTextEdit>(m_sheet, u"The call"_s);
        QVERIFY(text);
        QVERIFY(text->isReadOnly());
        const QString call = text->toPlainText();
        QVERIFY(call.contains(u"$TELNYX_API_KEY"_s));
        QVERIFY(call.contains(
            u"'{\"phone_numbers\":[{\"phone_number\":\"+13125550100\"}],\"customer_reference\":\"it'\\''s mine\"}'"_s));
        QVERIFY(user::see(m_sheet, u"Copy the call"_s));
    }

    void theButtonThatCopiesTheCallCoversNoLineOfIt()
    {
        open(1);
        QVERIFY(user::click(m_sheet, u"Show the call"_s));
        const auto *text = user::see(m_sheet, u"The call"_s);
        QTRY_VERIFY(text->height() > 0 && button(u"Copy the call"_s)->y() > text->geometry().bottom());
    }

    void closingTheWindowIsNoAnswer()
    {
        open(3);
        m_window.reset();
        QTRY_VERIFY(m_answer.isCanceled());
    }
};

QTEST_MAIN(ConfirmSheetTest)
#include "tst_confirmsheet.moc"
