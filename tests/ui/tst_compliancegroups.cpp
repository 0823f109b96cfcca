// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliancedesk.h"

#include <api/orders.h>
#include <ui/look/setup.h>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

static constexpr int someLooks = 30'000;
static constexpr qint64 review = 5 * 60'000; // longer than any of the sandbox
static const QString groups = u"Requirement groups list"_s;
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
    }
};

QTEST_MAIN(ComplianceGroupsTest)
#include "tst_compliancegroups.moc"
