// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/columns.h>
#include <ui/inventory/selectedbar.h>
#include <ui/look/looktable.h>
#include <ui/look/setup.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <support/user.h>

using namespace Qt::StringLiterals;

namespace {

InventoryNumber number(const QString &phone, QStringView monthly, QStringView currency)
{
    InventoryNumber row;
    row.number.id = phone;
    row.number.phoneNumber = phone;
    row.monthly = Money::parse(monthly, currency);
    return row;
}

} // namespace

class SelectedBarTest : public QObject
{
    Q_OBJECT

    QWidget m_window;
    Table<InventoryNumber> m_numbers{inventoryColumns(), [](const InventoryNumber &row) { return row.number.id; }};
    FilterProxy m_shown{&m_numbers};
    LookTable m_table;

private slots:
    void initTestCase()
    {
        look::setUp();
        m_numbers.setRows({number(u"+13125550101"_s, u"1.00", u"USD"), number(u"+13125550102"_s, u"1.50", u"USD"),
            number(u"+442079460101"_s, u"0.90", u"GBP"), number(u"+13125550103"_s, {}, {})});
        m_table.setModel(&m_shown);
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(&m_table);
        column->addWidget(new SelectedBar(m_table, m_shown, m_numbers));
        m_window.resize(900, 400);
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }
    void cleanupTestCase() { m_table.setParent(nullptr); }
    void init() { m_table.clearSelection(); }

    void whileNothingIsSelectedThereIsNoBar()
    {
        QVERIFY(!user::see(&m_window, u"Copy"_s));
        m_table.selectRow(0);
        QVERIFY(user::see(&m_window, u"Copy"_s));
    }

    void eachCurrencyHasItsSum()
    {
        m_table.selectRow(0);
        QVERIFY(user::reads(&m_window, u"1 selected"_s));
        QVERIFY(user::reads(&m_window, u"USD 1.00/month"_s));
        m_table.selectAll();
        QVERIFY(user::reads(&m_window, u"4 selected"_s));
        QVERIFY(user::reads(&m_window, u"GBP 0.90 + USD 2.50 + 1 unknown/month"_s));
    }

    void allThatIsShownCanBeSelectedAndCopied()
    {
        m_table.selectRow(0);
        QTRY_VERIFY(user::see(&m_window, u"Select all 4"_s)->width() > 0); // laid out
        QVERIFY(user::click(&m_window, u"Select all 4"_s));
        QVERIFY(!user::canUse(&m_window, u"Select all 4"_s));
        QVERIFY(user::click(&m_window, u"Copy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed().count(u'\n'), 4); // and the header
    }

    void whatTheFilterHidesIsNotCounted()
    {
        m_table.selectAll();
        m_shown.setText(u"312"_s);
        QVERIFY(user::reads(&m_window, u"3 selected"_s));
        m_shown.setText({});
    }
};

QTEST_MAIN(SelectedBarTest)
#include "tst_selectedbar.moc"
