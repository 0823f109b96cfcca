// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostileprovider.h"

#include <core/foreigntext.h>
#include <models/csv.h>
#include <store/state.h>
#include <ui/desk.h>
#include <ui/look/plaintext.h>
#include <ui/look/setup.h>
#include <ui/pane.h>
#include <ui/problemview.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

#include <support/user.h>

using namespace Qt::StringLiterals;

namespace {

// Everything a person or a screen reader can come across in a window.
QStringList textsIn(const QWidget *window)
{
    QStringList texts;
    for (const QWidget *part : window->findChildren<QWidget *>()) {
        texts << user::nameOf(part) << part->accessibleDescription() << part->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(part)) // beside a field && stands for &
            texts << (label->buddy() ? label->text().replace(u"&&"_s, u"&"_s) : label->text());
        const auto *combo = qobject_cast<const QComboBox *>(part);
        for (int i = 0; combo && i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    return texts;
}

void addTexts(QStringList &texts, const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << index.data(role).toString();
        }
        addTexts(texts, model, model.index(row, 0, parent));
    }
}

bool isClean(QString text)
{
    text.remove(QChar(0x2068)).remove(QChar(0x2069)); // our own isolation
    return foreign::cleaned(text) == text.normalized(QString::NormalizationForm_C);
}

} // namespace

// A provider that writes hostile text into every field there is: what comes of it on the screen is text.
class PlainTextTest : public QObject
{
    Q_OBJECT

    RawServer m_server;
    HostileProvider m_provider{m_server};
    QTemporaryDir m_folder;
    std::unique_ptr<Worker> m_state;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Desk> m_desk;

    QList<QAbstractItemView *> views() const { return m_desk->pane()->findChildren<QAbstractItemView *>(); }
    bool hasRows() const
    {
        const auto all = views();
        return std::any_of(all.begin(), all.end(), [](const QAbstractItemView *view) {
            return view->isVisible() && view->model() && view->model()->rowCount() > 0
                && view->accessibleName() != u"Sections";
        });
    }
    void check(const QStringList &texts) const
    {
        int hostile = 0;
        for (const QString &text : texts) {
            QVERIFY2(isClean(text), qPrintable(text.left(300)));
            if (text.contains("<img"_L1) && ++hostile)
                QVERIFY2(text.contains(HostileProvider::shown), qPrintable(text.left(300)));
        }
        QVERIFY2(hostile > 0, "the text is nowhere: nothing was tested");
    }

    // Fills the basket, and has the reservation refused.
    void reserveAll()
    {
        for (QAbstractItemView *view : views()) {
            if (view->accessibleName() == u"Available numbers")
                view->selectAll();
        }
        QVERIFY(user::click(m_desk->pane(), u"Add to basket"_s));
        QTRY_VERIFY(user::canUse(m_desk->pane(), u"Reserve"_s));
        QVERIFY(user::click(m_desk->pane(), u"Reserve"_s));
        QTRY_VERIFY(user::reads(m_desk->pane(), u"Message from"_s));
    }

    // Down to what is asked of its numbers.
    void openTheOrder()
    {
        auto *tree = m_desk->pane()->findChild<QTreeView *>();
        const QModelIndex order = tree->model()->index(0, 0);
        tree->expand(order);
        QTRY_VERIFY(tree->model()->rowCount(order) > 0);
        tree->setCurrentIndex(tree->model()->index(0, 0, order));
        QTRY_VERIFY(user::reads(m_desk->pane(), u"missing"_s));
    }

private slots:
    void initTestCase()
    {
        look::setUp();
        QLoggingCategory::setFilterRules(u"cordboard.contract=false"_s);
        m_state = openState(m_folder.filePath(u"state"_s));
        m_settings = std::make_unique<Settings>(*m_state);
        m_journal = std::make_unique<Journal>(m_folder.filePath(u"journal"_s));
        StoredAccount account{.id = u"hostile"_s, .name = u"[*] & <b>mine</b>"_s};
        account.kind = AccountKind::Custom;
        m_desk =
            std::make_unique<Desk>(std::make_unique<Workspace>(account, ClientSettings{*BaseUrl::parse(m_server.url())},
                Secret("KEY-of-a-test"), Workspace::Stores{*m_state, *m_settings, *m_journal, u"abcdef"_s}));
        m_desk->resize(1104, 728);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_journal.reset();
        m_settings.reset();
        m_state.reset();
    }

    void everyPaneShowsItAsText_data()
    {
        QTest::addColumn<int>("section");
        for (const Section section : {Section::Search, Section::Reserved, Section::Orders, Section::Numbers})
            QTest::addRow("section %d", int(section)) << int(section);
    }
    void everyPaneShowsItAsText()
    {
        QFETCH(int, section);
        m_desk->showSection(Section(section));
        if (Section(section) == Section::Search) {
            QTRY_VERIFY(user::canUse(m_desk.get(), u"Search"_s));
            QVERIFY(user::click(m_desk.get(), u"Search"_s));
        }
        QTRY_VERIFY(hasRows());
        if (Section(section) == Section::Search)
            reserveAll();
        if (Section(section) == Section::Orders)
            openTheOrder();
        QStringList texts = textsIn(m_desk->pane());
        for (const QAbstractItemView *view : views()) {
            if (view->model())
                addTexts(texts, *view->model());
        }
        check(texts);
        for (const QLabel *label : m_desk->pane()->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const QWidget *part : m_desk->pane()->findChildren<QWidget *>())
            QVERIFY2(!part->toolTip().contains("<img"_L1), qPrintable(part->toolTip().left(100)));
    }

    void theTooltipsOfRowsAreText_data() { everyPaneShowsItAsText_data(); }
    void theTooltipsOfRowsAreText()
    {
        QFETCH(int, section);
        m_desk->showSection(Section(section));
        QTRY_VERIFY(hasRows());
        for (QAbstractItemView *view : views()) {
            for (int column = 0; view->isVisible() && column < view->model()->columnCount(); ++column) {
                const QPoint at = view->visualRect(view->model()->index(0, column)).center();
                QHelpEvent help(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
                QCoreApplication::sendEvent(view->viewport(), &help);
                QVERIFY2(!QToolTip::text().contains("<img"_L1), qPrintable(QToolTip::text().left(100)));
                QToolTip::hideText();
            }
        }
    }

    void aTooltipOfAWidgetIsText()
    {
        QWidget widget;
        look::setTip(&widget, u"<b>x</b>"_s);
        QVERIFY(!widget.toolTip().contains("<b>"_L1));
        look::setTip(&widget, u"3 < 4 & 5"_s);
        QCOMPARE(widget.toolTip(), u"3 < 4 & 5"_s);
    }

    void namesAreNoMnemonics() { QCOMPARE(look::inMenu(u"Smith & Sons"_s), u"Smith && Sons"_s); }

    void anErrorSaysItInAFrameOfItsOwn()
    {
        ProblemView view;
        const QString words = foreign::cleaned(HostileProvider::text);
        view.setProblem(
            {.kind = Error::Kind::Refused, .status = 422, .title = words, .detail = words, .fromServer = true},
            u"Telnyx"_s);
        view.show();
        check(textsIn(&view));
        QVERIFY(user::reads(&view, u"Telnyx refused the request."_s)); // our words, apart from theirs
        QVERIFY(user::reads(&view, u"Message from Telnyx"_s));
    }

    void aFileOfItRunsNothing()
    {
        const QString words = foreign::cleaned(HostileProvider::text);
        for (const QString &sign : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\n"_s, u"＝"_s})
            QVERIFY(csv::field(sign + words, csv::Reader::Spreadsheet).remove(u'"').startsWith(u'\''));
    }
};

QTEST_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
