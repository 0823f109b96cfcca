// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliancedesk.h"

#include <ui/look/setup.h>

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

static constexpr int someLooks = 30'000;
static const QString documents = u"Documents list"_s;
static const QString addresses = u"Addresses list"_s;

static QByteArray picture()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

// Requirements, documents and addresses, at the pane.
class CompliancePapersTest : public QObject, public ComplianceDesk
{
    Q_OBJECT

    int uploads() { return sandbox().requestCount("POST", u"/documents"_s); }
    bool upload(const QByteArray &content, const QString &name)
    {
        return showTab(u"Documents"_s) && chooseFile(u"Upload…"_s, content, name);
    }
    void openAddressSheet(QWidget **asked)
    {
        QVERIFY(showTab(u"Addresses"_s));
        QVERIFY(user::click(pane(), u"Add address…"_s));
        QVERIFY((*asked = sheet(u"Add an address"_s)));
        QVERIFY(user::type(*asked, u"Business"_s, u"Walk Example GmbH"_s));
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { start(); }
    void cleanup() { end(); }

    void whatACountryAsksIsListedAndExplained()
    {
        QVERIFY(showTab(u"Requirements"_s));
        QTRY_VERIFY(user::choose(pane(), u"Country"_s, u"Germany (DE)"_s));
        QVERIFY(select(u"Requirements list"_s, u"Company registration number"_s));
        QTRY_VERIFY(user::reads(pane(), u"at least 5 characters, at most 20 characters"_s));
        QVERIFY(user::reads(pane(), u"HRB 123456 B"_s));
        QVERIFY(user::choose(pane(), u"Number type"_s, displayName(NumberType::Local)));
        QTRY_COMPARE(rowsOf(u"Requirements list"_s), 3);
        QVERIFY(user::choose(pane(), u"Country"_s, u"United States (US)"_s));
        QTRY_VERIFY(user::reads(pane(), u"Nothing is asked there"_s));
    }

    void aDocumentIsUploadedOnceAlthoughChosenTwice()
    {
        QVERIFY(upload("%PDF-1.7\n% one\n%%EOF\n", u"bill.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"was uploaded"_s), someLooks);
        QTRY_VERIFY(!cell(documents, u"bill.pdf"_s, u"Vanishes in"_s).isEmpty());
        QCOMPARE(uploads(), 1);
        QVERIFY(upload("%PDF-1.7\n% one\n%%EOF\n", u"the same.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"is there already, nothing was sent"_s), someLooks);
        QVERIFY(user::reads(pane(), u"still valid"_s));
        QCOMPARE(uploads(), 1);
        QVERIFY(tabText(u"Documents"_s).contains(u'1')); // it waits to be used
    }

    void whatNothingUsesVanishes()
    {
        QVERIFY(upload("%PDF-1.7\n% one\n%%EOF\n", u"bill.pdf"_s));
        QVERIFY(select(documents, u"bill.pdf"_s));
        QTRY_VERIFY(user::reads(pane(), u"Nothing uses it yet."_s));
        lookAgain(31 * 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(cell(documents, u"bill.pdf"_s, u"Kind"_s).isEmpty(), someLooks);
    }

    void anUploadCanBeCancelled()
    {
        const int fault = sandbox().hold(u"/documents"_s, "POST");
        QVERIFY(upload("%PDF-1.7\n% one\n%%EOF\n", u"bill.pdf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sandbox().heldRequests(), 1, someLooks);
        emit workspace().cancelRequested(); // the status line's button
        QTRY_VERIFY(user::reads(pane(), u"The upload was cancelled."_s));
        sandbox().release(fault);
        QVERIFY(upload("%PDF-1.7\n% two\n%%EOF\n", u"other.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"was uploaded"_s), someLooks);
    }

    void whatIsNoPaperIsNotSent()
    {
        QVERIFY(upload("MZ\x90 a program", u"invoice.pdf"_s));
        QTRY_VERIFY(user::reads(pane(), u"was not uploaded"_s));
        QVERIFY(user::reads(pane(), u"none of the kinds of file"_s));
        QCOMPARE(uploads(), 0);
    }

    void anImageAndATextAreShownOnRequestAndAPdfIsNotOpened()
    {
        QVERIFY(upload(picture(), u"passport.png"_s));
        QVERIFY(select(documents, u"passport.png"_s));
        QTRY_VERIFY(user::reads(pane(), u"was uploaded"_s));
        QCOMPARE(sandbox().requestCount("GET", u"/documents/*/download"_s), 0); // nobody asked for it
        QVERIFY(user::click(pane(), u"Preview…"_s));
        QVERIFY(sheet(u"Preview"_s));
        QVERIFY(user::click(pane(), u"Close"_s));
        QTRY_VERIFY(!user::see(pane(), u"Preview"_s));

        QVERIFY(upload("name\n<b>Walk</b>\n", u"people.csv"_s));
        QVERIFY(select(documents, u"people.csv"_s));
        QTRY_VERIFY(user::canUse(pane(), u"Preview…"_s));
        QVERIFY(user::click(pane(), u"Preview…"_s));
        QVERIFY(sheet(u"Preview"_s));
        QVERIFY(user::see<QPlainTextEdit>(pane(), u"Preview"_s)->toPlainText().contains(u"<b>Walk</b>"_s));
        QVERIFY(user::click(pane(), u"Close"_s));

        QVERIFY(upload("%PDF-1.7\n% one\n%%EOF\n", u"bill.pdf"_s));
        QVERIFY(select(documents, u"bill.pdf"_s));
        QVERIFY(user::click(pane(), u"Preview…"_s));
        QTRY_VERIFY(user::reads(pane(), u"are not opened here"_s));
        QTRY_VERIFY(user::canUse(pane(), u"Save as…"_s));
    }

    void whatAPaperIsValidForIsNotedAndTold()
    {
        QVERIFY(upload("%PDF-1.7\n% one\n%%EOF\n", u"bill.pdf"_s));
        QVERIFY(select(documents, u"bill.pdf"_s));
        QTRY_VERIFY(user::canUse(pane(), u"Dates…"_s));
        QVERIFY(user::click(pane(), u"Dates…"_s));
        QWidget *asked = sheet(u"Dates of the document"_s);
        QVERIFY(asked);
        QVERIFY(user::type(asked, u"Valid until"_s, u"3 May"_s));
        QVERIFY(user::click(asked, u"Note them"_s));
        QVERIFY(user::reads(asked, u"A date is written"_s));
        QVERIFY(user::type(asked, u"Valid until"_s, u"2020-05-03"_s));
        QVERIFY(user::click(asked, u"Note them"_s));
        QTRY_COMPARE(cell(documents, u"bill.pdf"_s, u"Valid until"_s), u"2020-05-03"_s);
        QVERIFY(upload("%PDF-1.7\n% one\n%%EOF\n", u"again.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"no longer valid since"_s), someLooks);
        QCOMPARE(uploads(), 1);
    }

    void namesFullOfMarksAreShownAsText()
    {
        QVERIFY(upload("%PDF-1.7\n% one\n%%EOF\n", u"<b>bill<b>\u202Efdp.exe.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"was uploaded"_s), someLooks);
        QTRY_VERIFY(select(documents, u"<b>bill<"_s));
        for (const QString &text : user::textsOf(pane()))
            QVERIFY2(!text.contains(QChar(0x202E)), qPrintable(text));
    }

    void aDocumentIsDeletedAfterBeingAsked()
    {
        QVERIFY(upload("%PDF-1.7\n% one\n%%EOF\n", u"bill.pdf"_s));
        QVERIFY(select(documents, u"bill.pdf"_s));
        QTRY_VERIFY(user::canUse(pane(), u"Delete…"_s));
        QVERIFY(user::click(pane(), u"Delete…"_s));
        QWidget *asked = sheet(u"Confirm deletion"_s);
        QVERIFY(asked);
        QCOMPARE(user::nameOf(QApplication::focusWidget()), u"Keep it"_s);
        QVERIFY(user::click(asked, u"Delete"_s));
        QTRY_VERIFY(user::reads(pane(), u"was deleted"_s));
        QTRY_VERIFY(cell(documents, u"bill.pdf"_s, u"Kind"_s).isEmpty());
    }

    void anAddressIsCheckedAndTheSuggestionTaken()
    {
        QWidget *asked = nullptr;
        openAddressSheet(&asked);
        QVERIFY(user::type(asked, u"Street and number"_s, u"friedrichstr. 123"_s));
        QVERIFY(user::type(asked, u"Postal code"_s, u"10117"_s));
        QVERIFY(user::type(asked, u"Town"_s, u"berlin"_s));
        QVERIFY(user::type(asked, u"Country, two letters"_s, u"de"_s));
        QVERIFY(user::click(asked, u"Check"_s));
        QTRY_VERIFY(user::reads(asked, u"usually written as suggested"_s));
        QVERIFY(user::reads(asked, u"As typed"_s));
        QVERIFY(user::click(asked, u"Use the suggestion"_s));
        QCOMPARE(user::see<QLineEdit>(asked, u"Town"_s)->text(), u"Berlin"_s);
        QVERIFY(user::click(asked, u"Add address"_s));
        QTRY_VERIFY(user::reads(pane(), u"The address was added."_s));
        QTRY_VERIFY(cell(addresses, u"Friedrichstra"_s, u"Town"_s).contains(u"10117 Berlin"_s));
    }

    void whatIsWrongStandsAtItsField()
    {
        QWidget *asked = nullptr;
        openAddressSheet(&asked);
        QVERIFY(user::type(asked, u"Street and number"_s, u"Friedrichstraße"_s));
        QVERIFY(user::type(asked, u"Postal code"_s, u"10117"_s));
        QVERIFY(user::type(asked, u"Town"_s, u"Berlin"_s));
        QVERIFY(user::type(asked, u"Country, two letters"_s, u"DE"_s));
        QVERIFY(user::click(asked, u"Add address"_s));
        QTRY_VERIFY(user::reads(asked, u"The number of the house is missing."_s));
        QCOMPARE(user::see<QLineEdit>(asked, u"Street and number"_s)->text(), u"Friedrichstraße"_s);
    }

    void anAddressInUseStays()
    {
        QVERIFY(showTab(u"Addresses"_s));
        QVERIFY(select(addresses, u"Berlin"_s));
        QVERIFY(user::click(pane(), u"Delete…"_s));
        QWidget *asked = sheet(u"Confirm deletion"_s);
        QVERIFY(asked);
        QVERIFY(user::click(asked, u"Delete"_s));
        QTRY_VERIFY(user::reads(pane(), u"uses this address"_s));
    }

    void aListThatCannotBeReadSaysSo()
    {
        const int fault = sandbox().setFault("GET", u"/addresses"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 500}});
        QVERIFY(showTab(u"Addresses"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(pane(), u"could not be read"_s), someLooks);
        sandbox().release(fault);
        m_pane->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(addresses) > 0, someLooks);
    }
};

QTEST_MAIN(CompliancePapersTest)
#include "tst_compliancepapers.moc"
