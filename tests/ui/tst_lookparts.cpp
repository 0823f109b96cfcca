// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/look/accountbar.h>
#include <ui/look/actionbar.h>
#include <ui/look/banner.h>
#include <ui/look/costgrid.h>
#include <ui/look/counters.h>
#include <ui/look/emptystate.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/icons.h>
#include <ui/look/linkbutton.h>
#include <ui/look/plainlabel.h>
#include <ui/look/sectionlist.h>
#include <ui/look/serverframe.h>
#include <ui/look/setup.h>
#include <ui/look/statusline.h>
#include <ui/look/titlerow.h>

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString markup = u"<b>bold</b> <img src=x> &amp; \"quoted\""_s;

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

class LookPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::setUp(); }

    void cleanup()
    {
        auto font = QApplication::font();
        font.setPointSizeF(10);
        QApplication::setFont(font);
        Theme::instance().choose(Theme::Choice::Light);
    }

    void markupStaysText()
    {
        const PlainLabel label(markup);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), markup);
        QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(markup));
    }

    void aServersWordsStayTextBetweenQuotationMarks()
    {
        ServerFrame frame(Tone::Lost);
        frame.setSource(u"Reviewer, today 09:14"_s);
        frame.setWords(markup);
        const auto labels = frame.findChildren<PlainLabel *>();
        QVERIFY(
            std::ranges::any_of(labels, [](const PlainLabel *label) { return label->text() == u'“' + markup + u'”'; }));
        for (const auto *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aLabelTakesTheColoursOfTheTheme()
    {
        PlainLabel label(u"late"_s);
        label.setTone(Tone::Lost);
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            Theme::instance().choose(choice);
            QCOMPARE(label.palette().color(QPalette::WindowText),
                tokens::tone(Tone::Lost, {.dark = choice == Theme::Choice::Dark}).text);
        }
    }

    void anElidedLabelGivesWay()
    {
        PlainLabel label(u"a long sentence that does not fit"_s);
        label.setElided(Qt::ElideRight);
        QVERIFY(label.minimumSizeHint().width() < 30);
        QVERIFY(label.sizeHint().width() > 100);
    }

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

    void aButtonOfTwiceTheTextIsNotClipped()
    {
        QPushButton button(u"Buy 12: USD 12.00 now, USD 12.00/month"_s);
        button.setProperty("primary", true);
        auto font = QApplication::font();
        font.setPointSizeF(20);
        QApplication::setFont(font);
        QTRY_COMPARE(button.font().pointSizeF(), 20.0);
        auto bold = button.font();
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        QVERIFY(button.sizeHint().width() >= metrics.horizontalAdvance(button.text()) + 16);
        QVERIFY(button.sizeHint().height() >= metrics.height() + 4);
    }

    void rowsGrowWithTheText()
    {
        const TitleRow title(u"Search"_s);
        const StatusLine status;
        QCOMPARE(title.sizeHint().height(), 44);
        QCOMPARE(status.sizeHint().height(), 28);
        auto font = QApplication::font();
        font.setPointSizeF(20);
        QApplication::setFont(font);
        QVERIFY(title.sizeHint().height() > 55);
        QVERIFY(status.sizeHint().height() > 40);
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

    void aFieldHasItsLabelAsName()
    {
        FormColumn form(FormColumn::Density::Panel, 72);
        auto *field = new QLineEdit;
        auto *row = form.addField(u"Area code"_s, field);
        QCOMPARE(accessibleName(field), u"Area code"_s);
        row->setError(u"Digits only."_s);
        QVERIFY(field->property("bad").toBool());
        QCOMPARE(field->accessibleDescription(), u"Digits only."_s);
        row->setError({});
        QVERIFY(!field->property("bad").toBool());
        QCOMPARE(field->accessibleDescription(), QString());
    }

    void labelsOfAFormEndInOneColumn()
    {
        FormColumn form(FormColumn::Density::Panel, 72);
        auto *one = new QLineEdit;
        auto *other = new QLineEdit;
        form.addField(u"City"_s, one);
        form.addField(u"A label much longer than the column"_s, other);
        form.resize(form.sizeHint());
        form.show();
        QCOMPARE(one->mapTo(&form, QPoint()).x(), other->mapTo(&form, QPoint()).x());
    }

    void costsAreTableByCurrencyAndNeverOneSum()
    {
        Totals totals;
        totals.add({.upfront = Money{6000000, u"USD"_s}, .monthly = Money{6000000, u"USD"_s}});
        totals.add({.upfront = Money{7200000, u"GBP"_s}, .monthly = {}});
        CostGrid grid;
        grid.setTotals(totals);
        QStringList names;
        for (auto *label : grid.findChildren<PlainLabel *>())
            names << accessibleName(label);
        QVERIFY(names.contains(u"Now USD 6.00"_s));
        QVERIFY(names.contains(u"Now GBP 7.20"_s));
        QVERIFY(names.contains(u"1 number(s) without a known price"_s));
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

    void cardsOfAnEmptyStateAreEquallyHigh()
    {
        EmptyState empty;
        empty.setText(u"No number starts with 312-555"_s, u"Nothing was reserved or bought."_s);
        auto *one = empty.addCard(u"view-filter"_s, u"Ask for less"_s, u"Each line shows what it would find."_s);
        for (const auto &text : {u"without SMS"_s, u"best effort"_s, u"area code 872 too"_s})
            one->addLink(text, u"61"_s);
        auto *other = empty.addCard(u"chronometer"_s, u"Take a held one"_s, u"Held by you."_s);
        other->addButton(u"Show 6 held"_s);
        empty.resize(900, 600);
        empty.show();
        QCOMPARE(one->height(), other->height());
        empty.clearCards();
        QTRY_VERIFY(empty.findChildren<OfferCard *>().isEmpty());
    }

    void theActionOfABannerIsAButton()
    {
        Banner banner(Tone::NeedsYou);
        banner.setText(u"2 d 03:11 left"_s, u"until the five numbers are cancelled"_s);
        banner.setAction(u"Ask for more time"_s);
        QSignalSpy triggered(&banner, &Banner::actionTriggered);
        QTest::keyClick(banner.findChild<LinkButton *>(), Qt::Key_Space);
        QCOMPARE(triggered.size(), 1);
    }

    void everyIconIsInThePackagedSet()
    {
        for (const auto &name :
            {u"mail-folder-inbox"_s, u"search"_s, u"chronometer"_s, u"view-task"_s, u"document-multiple"_s,
                u"call-start"_s, u"run-build"_s, u"document-edit-sign"_s, u"document-import"_s, u"dialog-messages"_s,
                u"document-open-recent"_s, u"view-filter"_s, u"configure"_s, u"document-export"_s, u"bookmark-new"_s,
                u"list-add"_s, u"view-refresh"_s, u"document-edit"_s, u"mail-attachment"_s, u"dialog-ok-apply"_s,
                u"dialog-information"_s, u"dialog-warning"_s, u"appointment-new"_s})
            QVERIFY2(icons::exists(name), qPrintable(name));
    }

    void iconsAreTintedWithTheTheme()
    {
        const auto icon = icons::icon(u"search"_s);
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            Theme::instance().choose(choice);
            const auto image = icon.pixmap(16, 16).toImage();
            bool found = false;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    const auto pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 250)
                        continue;
                    found = true;
                    QCOMPARE(pixel.name(), look::color(Token::Secondary).name());
                }
            }
            QVERIFY(found);
        }
    }
};

QTEST_MAIN(LookPartsTest)
#include "tst_lookparts.moc"
