// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/look/banner.h>
#include <ui/look/emptystate.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/icons.h>
#include <ui/look/linkbutton.h>
#include <ui/look/plainlabel.h>
#include <ui/look/serverframe.h>
#include <ui/look/setup.h>
#include <ui/look/statusline.h>
#include <ui/look/titlerow.h>

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString markup = u"<b>bold</b> <img src=x> &amp; \"quoted\""_s;

QString accessibleName(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
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

    void aLongLabelWrapsAndLeavesTheFieldItsRoom()
    {
        FormColumn form(FormColumn::Density::Form, 104);
        auto *field = new QLineEdit;
        FieldRow *row = form.addField(u"Proof of address of the business, not older than three months"_s, field);
        form.resize(503, 200);
        form.show();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(field->width() >= 503 - look::metrics().wide(144 + 92) - 2 * look::metrics().inset);
        QVERIFY(row->label()->height() > 2 * row->label()->fontMetrics().height()); // nothing of it is lost
        QVERIFY(row->label()->height() >= row->label()->heightForWidth(row->label()->width()));
    }

    void dialogsOfQtHaveMargins()
    {
        QFileDialog dialog;
        QCOMPARE(dialog.layout()->contentsMargins(), QMargins(12, 12, 12, 12));
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

    void cardsOfAnEmptyStateStandTogether()
    {
        EmptyState empty;
        for (int at = 0; at < 3; ++at)
            empty.addCard(u"search"_s, u"Find numbers"_s, u"Hold them."_s);
        empty.resize(1600, 600);
        empty.show();
        const auto cards = empty.findChildren<OfferCard *>();
        for (qsizetype at = 1; at < cards.size(); ++at)
            QTRY_COMPARE(cards.at(at)->x() - cards.at(at - 1)->geometry().right() - 1, look::metrics().edge);
    }

    void theTitleOutlivesItsDetail()
    {
        TitleRow row(u"5f0c61d2…9a51"_s);
        row.setDetail(u"7 numbers · batch-001 · 25 November 2026 22:41 and much more than there is room for"_s);
        row.resize(300, row.sizeHint().height());
        row.show();
        const auto *title = row.findChild<PlainLabel *>();
        QTRY_VERIFY(title->width() >= title->fontMetrics().horizontalAdvance(u"5f0c61d2…9a51"_s));
    }

    void theButtonThatClearsAFieldHasAName()
    {
        QLineEdit field(u"555"_s);
        field.setClearButtonEnabled(true);
        field.show();
        QCOMPARE(accessibleName(field.findChild<QAbstractButton *>()), u"Clear"_s);
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

    void aBannerStacksWhatDoesNotFitBesideEachOther()
    {
        QWidget pane;
        auto *column = new QVBoxLayout(&pane);
        auto *banner = new Banner(Tone::NeedsYou);
        banner->setText(u"2 d 03:11 left"_s, u"until the five numbers are cancelled. Four answers are missing."_s);
        banner->setAction(u"Ask for more time"_s);
        column->addWidget(banner);
        column->addStretch(1);
        pane.show();
        const auto texts = banner->findChildren<PlainLabel *>();
        const QWidget *fact = texts.at(0);
        const QWidget *consequence = texts.at(1);
        const QWidget *action = banner->findChild<LinkButton *>();
        const auto widen = [&](int width) {
            pane.resize(width, 400);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        };
        widen(1000);
        QVERIFY(consequence->x() >= fact->geometry().right());
        QCOMPARE(consequence->geometry().center().y(), fact->geometry().center().y());
        widen(500);
        QVERIFY(consequence->y() >= fact->geometry().bottom());
        QVERIFY(action->x() >= consequence->geometry().right());
        widen(300);
        QVERIFY(action->y() >= consequence->geometry().bottom());
        QVERIFY(consequence->width() > banner->width() / 2);
        QVERIFY(banner->rect().contains(action->geometry()));
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
