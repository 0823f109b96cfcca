// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/setup.h>
#include <ui/search/filterpanel.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <support/user.h>

using namespace Qt::StringLiterals;

// The filters, as a screen reader or a voice chooses in them: by the entries of a box and their actions.
class ComboAccessTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FilterPanel> m_panel;

    QComboBox *boxOf(const QString &name) const { return user::see<QComboBox>(m_panel.get(), name); }
    QAccessibleInterface *entriesOf(const QString &box) const
    {
        return QAccessible::queryAccessibleInterface(boxOf(box))->child(0);
    }
    static int rowOf(QAccessibleInterface *entries, const QString &words)
    {
        for (int row = 0; row < entries->childCount(); ++row) {
            if (entries->child(row)->text(QAccessible::Name).startsWith(words))
                return row;
        }
        return -1;
    }
    QAccessibleInterface *entryOf(const QString &box, const QString &words) const
    {
        return entriesOf(box)->child(rowOf(entriesOf(box), words));
    }
    static void act(QAccessibleInterface *entry)
    {
        entry->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    }
    QString country() const { return m_panel->draft().countryCode; }
    QString areaCode() const { return m_panel->draft().nationalDestinationCode; }

private slots:
    void initTestCase() { look::setUp(); }
    void init()
    {
        m_panel = std::make_unique<FilterPanel>();
        CountryList list;
        for (const auto &[name, code] : {std::pair{u"Germany"_s, u"DE"_s}, {u"United States"_s, u"US"_s}}) {
            list.data[name].code = code;
            list.data[name].numbers = true;
        }
        m_panel->setCountries(list);
        QList<Stock> areaCodes(2);
        areaCodes[0].group = u"312"_s;
        areaCodes[1].group = u"773"_s;
        m_panel->setStock(areaCodes, {});
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void theActionOfAnEntryChoosesIt()
    {
        const QSignalSpy placed(m_panel.get(), &FilterPanel::placeChanged);
        const QSignalSpy activated(boxOf(u"Country"_s), &QComboBox::activated);
        act(entryOf(u"Country"_s, u"Germany"_s));
        QCOMPARE(country(), u"DE"_s);
        QCOMPARE(placed.size(), 1);
        QCOMPARE(activated.size(), 1);
        act(entryOf(u"Country"_s, u"United States"_s));
        QCOMPARE(country(), u"US"_s);
    }

    void whereSomethingCanBeTypedToo()
    {
        act(entryOf(u"Area code"_s, u"773"_s));
        QCOMPARE(areaCode(), u"773"_s);
        QVERIFY(user::type(m_panel.get(), u"Area code"_s, u"999"_s));
        act(entryOf(u"Area code"_s, u"773"_s)); // again
        QCOMPARE(areaCode(), u"773"_s);
    }

    void aSelectedRowIsChosen()
    {
        QAccessibleInterface *countries = entriesOf(u"Country"_s);
        QVERIFY(countries->tableInterface()->selectRow(rowOf(countries, u"Germany"_s)));
        QCOMPARE(country(), u"DE"_s);
        QAccessibleInterface *codes = entriesOf(u"Area code"_s);
        QVERIFY(codes->tableInterface()->selectRow(rowOf(codes, u"312"_s)));
        QCOMPARE(areaCode(), u"312"_s);
    }

    void theListSaysWhatTheBoxHas()
    {
        QVERIFY(entryOf(u"Country"_s, u"United States"_s)->state().selected);
        QVERIFY(user::choose(m_panel.get(), u"Country"_s, u"Germany"_s));
        QVERIFY(entryOf(u"Country"_s, u"Germany"_s)->state().selected);
        QVERIFY(!entryOf(u"Country"_s, u"United States"_s)->state().selected);
        boxOf(u"Country"_s)->setEnabled(false);
        act(entryOf(u"Country"_s, u"United States"_s));
        QCOMPARE(country(), u"DE"_s);
        QVERIFY(!entryOf(u"Country"_s, u"United States"_s)->state().selected);
    }

    void anOpenListClosesOverWhatWasChosen()
    {
        QComboBox *box = boxOf(u"Country"_s);
        QAccessible::queryAccessibleInterface(box)->actionInterface()->doAction(
            QAccessibleActionInterface::showMenuAction());
        QVERIFY(box->view()->isVisible());
        act(entryOf(u"Country"_s, u"Germany"_s));
        QTRY_VERIFY(!box->view()->isVisible());
        QCOMPARE(country(), u"DE"_s);
    }

    void whatIsOnlyPassedInAnOpenListIsNotChosen()
    {
        QComboBox *box = boxOf(u"Country"_s);
        entriesOf(u"Country"_s); // read before
        box->showPopup();
        QTest::keyClick(box->view(), Qt::Key_Up);
        QCoreApplication::processEvents();
        QVERIFY(box->view()->isVisible());
        QCOMPARE(country(), u"US"_s);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QCOMPARE(country(), u"DE"_s);
    }
};

QTEST_MAIN(ComboAccessTest)
#include "tst_comboaccess.moc"
