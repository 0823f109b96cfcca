// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/accountbar.h>
#include <ui/look/actionbar.h>
#include <ui/look/copying.h>
#include <ui/look/counters.h>
#include <ui/look/linkbutton.h>
#include <ui/look/plainlabel.h>
#include <ui/look/sectionlist.h>
#include <ui/look/setup.h>
#include <ui/look/statusline.h>
#include <ui/look/titlerow.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString accessibleName(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
}

// Only what is in the active window has the focus.
void activate(QWidget &widget)
{
    widget.show();
    QApplication::setActiveWindow(&widget);
    QTRY_VERIFY(widget.isActiveWindow());
}

QList<Counters::Item> threeCounters()
{
    return {{u"all"_s, u"All"_s, 31, {}}, {u"me"_s, u"Needs me"_s, 6, Tone::NeedsYou},
        {u"done"_s, u"Done"_s, 25, Tone::Done}};
}

} // namespace

// The bars and lists around a pane: what they are called, and what the keyboard does in them.
class LookBarsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::setUp(); }

    void arrowKeysMoveBetweenCounters()
    {
        Counters counters;
        counters.setItems(threeCounters());
        QSignalSpy changed(&counters, &Counters::currentChanged);
        QCOMPARE(counters.current(), u"all"_s);
        activate(counters);
        auto chips = counters.findChildren<QRadioButton *>();
        QCOMPARE(chips.size(), 3);
        QCOMPARE(accessibleName(chips.at(1)), u"Needs me"_s);
        chips.at(0)->setFocus();
        QTest::keyClick(chips.at(0), Qt::Key_Right);
        QCOMPARE(counters.current(), u"me"_s);
        QCOMPARE(changed.size(), 1);
    }

    void countersKeepWhatIsChosenWhenTheirCountsChange()
    {
        Counters counters;
        counters.setItems(threeCounters());
        counters.setCurrent(u"done"_s);
        QSignalSpy changed(&counters, &Counters::currentChanged);
        auto items = threeCounters();
        items[2].count = 26;
        counters.setItems(items);
        QCOMPARE(counters.current(), u"done"_s);
        QCOMPARE(changed.size(), 0);
        counters.setItems({items.at(0), items.at(1)});
        QCOMPARE(counters.current(), u"all"_s);
    }

    void sectionsAreAListOfTheirNames()
    {
        SectionList sections;
        sections.setSections(
            {{u"search"_s, u"Search"_s, u"search"_s, 0}, {u"numbers"_s, u"Numbers"_s, u"call-start"_s, 1}});
        sections.setBadge(u"numbers"_s, 3, Tone::NeedsYou);
        auto *list = QAccessible::queryAccessibleInterface(&sections);
        QCOMPARE(list->text(QAccessible::Name), u"Sections"_s);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"Numbers"_s);
    }

    void theSectionsAreAsWideAsTheirNames()
    {
        SectionList sections;
        sections.setSections({{u"search"_s, u"Search"_s, u"search"_s, 0}});
        AccountBar bar;
        bar.standAbove(&sections);
        const auto *account = bar.findChild<QPushButton *>();
        QCOMPARE(account->sizeHint().width(), sections.sizeHint().width());
        const int before = sections.sizeHint().width();
        const QString longer = u"Einrichtung der Nachrichten"_s;
        sections.setSections({{u"search"_s, longer, u"search"_s, 0}});
        QVERIFY(sections.sizeHint().width() > before);
        QVERIFY(sections.sizeHint().width() > QFontMetrics(look::font(FontRole::Emphasis)).horizontalAdvance(longer));
        QCOMPARE(account->sizeHint().width(), sections.sizeHint().width());
    }

    void arrowKeysMoveBetweenSections()
    {
        SectionList sections;
        sections.setSections(
            {{u"search"_s, u"Search"_s, u"search"_s, 0}, {u"numbers"_s, u"Numbers"_s, u"call-start"_s, 1}});
        sections.setCurrent(u"search"_s);
        QSignalSpy changed(&sections, &SectionList::currentSectionChanged);
        QTest::keyClick(&sections, Qt::Key_Down);
        QCOMPARE(sections.current(), u"numbers"_s);
        QCOMPARE(changed.takeFirst().at(0).toString(), u"numbers"_s);
    }

    void anActionBarGivesUpLinksFirstAndThePrimaryNever()
    {
        QWidget pane;
        auto *bar = new ActionBar(&pane);
        bar->setText(u"2 selected"_s, u"both lapse in 02:41"_s);
        auto *link = bar->addLink(u"Details"_s);
        auto *plain = bar->addButton(u"Extend 2 by 30 min"_s);
        auto *primary = bar->addPrimary(u"Buy 2: USD 2.00 now"_s);
        pane.resize(900, 52);
        pane.show();
        const auto widen = [&](int width) { bar->setGeometry(0, 0, width, 52); };
        widen(900);
        QVERIFY(!link->isHidden() && !plain->isHidden() && !primary->isHidden());
        const int buttons = plain->sizeHint().width() + primary->sizeHint().width();
        widen(buttons + link->sizeHint().width() + 100);
        QVERIFY(link->isHidden());
        QVERIFY(!plain->isHidden());
        widen(primary->sizeHint().width() + 120);
        QVERIFY(plain->isHidden());
        QVERIFY(!primary->isHidden());
        widen(900);
        QVERIFY(!plain->isHidden() && !link->isHidden());
    }

    void whatAPaneHidesInAnActionBarStaysHidden()
    {
        ActionBar bar;
        auto *plain = bar.addButton(u"Extend"_s);
        plain->hide();
        bar.resize(900, 52);
        bar.show();
        bar.resize(950, 52);
        QVERIFY(plain->isHidden());
    }

    void theAccountSwitchIsCalledAccount()
    {
        AccountBar bar;
        bar.setAccount({}, u"practice account"_s);
        const auto buttons = bar.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QCOMPARE(accessibleName(buttons.first()), u"Account"_s);
        QCOMPARE(buttons.first()->accessibleDescription(), u"SANDBOX practice account"_s);
    }

    void toolsHaveNames()
    {
        TitleRow title(u"Search"_s);
        auto *tool = title.addTool(u"configure"_s, u"Columns"_s);
        QCOMPARE(accessibleName(tool), u"Columns"_s);
        QCOMPARE(tool->toolTip(), u"Columns"_s);
    }

    void theStatusLineIsReadTextByText()
    {
        StatusLine status;
        status.setTexts({u"synced 12 s ago"_s, u"3 requests"_s});
        status.setTexts({u"offline"_s});
        QStringList texts;
        for (const auto *label : status.findChildren<PlainLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"offline"_s));
        QVERIFY(!texts.contains(u"3 requests"_s));
    }

    void whatIsCopiedIsToldInTheStatusLine()
    {
        QWidget window;
        auto *status = new StatusLine(&window);
        window.show();
        const auto reads = [status](const QString &text) {
            return std::ranges::any_of(status->findChildren<PlainLabel *>(),
                [&](const PlainLabel *label) { return label->isVisible() && label->text() == text; });
        };
        QVERIFY(!reads(u"Copied"_s));
        look::copy(u"ord-1"_s, new QWidget(&window));
        QVERIFY(reads(u"Copied"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ord-1"_s);
    }

    void progressCanBeCancelled()
    {
        StatusLine status;
        auto *cancel = status.findChild<LinkButton *>();
        QVERIFY(cancel->isHidden());
        status.setProgress(u"Numbers"_s, 84112, 100000);
        QVERIFY(!cancel->isHidden());
        QSignalSpy cancelled(&status, &StatusLine::cancelRequested);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
    }
};

QTEST_MAIN(LookBarsTest)
#include "tst_lookbars.moc"
