// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include <models/table.h>
#include <ui/look/celldelegate.h>
#include <ui/look/looktable.h>
#include <ui/look/setup.h>
#include <ui/look/theme.h>
#include <ui/look/viewkit.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString number{};
    QString place{};
    QString action{};

    bool operator==(const Line &) const = default;
};

ColumnSet<Line> columns()
{
    return {{
        {{"check", "Selected", CellKind::Check, 40}, [](const Line &) { return QVariant(); }},
        {{"number", "Number", CellKind::Phone, 140}, [](const Line &l) { return l.number; }},
        {{"place", "Place", CellKind::Text, 100, Room::Stretch}, [](const Line &l) { return l.place; }},
        {{"kind", "Type", CellKind::Quiet, 84, Room::WideOnly}, [](const Line &) { return u"local"_s; }},
        {{"monthly", "Monthly", CellKind::Money, 86, Room::Fixed, 120},
            [](const Line &) {
                return QVariant::fromValue(Money{1000000, u"USD"_s});
            }},
        {{"left", "Time left", CellKind::Countdown, 140},
            [](const Line &) {
                const auto until = QDateTime({2026, 11, 20}, {10, 41, 7}, Qt::UTC);
                return QVariant::fromValue(CountdownCell{until.addSecs(-1800), until});
            }},
        {{"action", "Action", CellKind::Action, 116}, [](const Line &l) { return l.action; }},
    }};
}

} // namespace

class LookTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::setUp(); }

    void init()
    {
        m_lines = std::make_unique<Table<Line>>(columns(), &Line::number);
        m_lines->setRows({{u"+13125550100"_s, u"Chicago\tIL"_s, u"Extend"_s},
            {u"+442079460118"_s, u"<b>London</b>"_s, {}}, {u"+493023125044"_s, u"=Berlin"_s, u"Extend"_s}});
        m_table = std::make_unique<LookTable>();
        m_table->setModel(m_lines.get());
        m_table->setNow([] { return QDateTime({2026, 11, 20}, {10, 40, 7}, Qt::UTC); });
        m_table->resize(900, 400);
        m_table->show();
        QApplication::setActiveWindow(m_table.get());
        QTRY_VERIFY(m_table->isActiveWindow());
        m_table->setFocus();
    }

    void cleanup()
    {
        m_table.reset();
        auto font = QApplication::font();
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }

    void aColumnThatGainsFromAWideWindowGrowsThere()
    {
        QCOMPARE(m_table->columnWidth(4), 86);
        m_table->resize(1920, 400);
        QCOMPARE(m_table->columnWidth(4), 120);
        m_table->resize(900, 400);
        QCOMPARE(m_table->columnWidth(4), 86);
        m_table->setColumnWidth(4, 100); // by the operator
        m_table->resize(1920, 400);
        QCOMPARE(m_table->columnWidth(4), 100);
    }

    void aCopyIsATableWithItsHeader()
    {
        m_table->selectAll();
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.at(0), u"Number\tPlace\tMonthly\tTime left"_s);
        QCOMPARE(lines.at(1), u"+13125550100\tChicago IL\tUSD 1.00\t01:00"_s);
        QCOMPARE(lines.at(2), u"+442079460118\t<b>London</b>\tUSD 1.00\t01:00"_s);
        QCOMPARE(lines.at(3), u"+493023125044\t'=Berlin\tUSD 1.00\t01:00"_s); // no formula where it is pasted
        QCOMPARE(lines.size(), 5);
    }

    void enterDoesTheActionOfTheRow()
    {
        QSignalSpy triggered(m_table.get(), &LookTable::actionTriggered);
        QSignalSpy activated(m_table.get(), &LookTable::activated);
        m_table->setCurrentIndex(m_lines->index(0, 1));
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(triggered.first().first().toModelIndex().row(), 0);
        QCOMPARE(activated.size(), 0);
        m_table->setCurrentIndex(m_lines->index(1, 1)); // has nothing to do
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(activated.size(), 1);
    }

    void homeAndEndGoThroughTheRows()
    {
        m_table->setCurrentIndex(m_lines->index(1, 2));
        QTest::keyClick(m_table.get(), Qt::Key_Home);
        QCOMPARE(m_table->currentIndex(), m_lines->index(0, 2));
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QCOMPARE(m_table->currentIndex(), m_lines->index(m_lines->rowCount() - 1, 2));
    }

    void aClickOnTheActionDoesIt()
    {
        QSignalSpy triggered(m_table.get(), &LookTable::actionTriggered);
        const auto cell = m_table->visualRect(m_lines->index(2, 6));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 20, cell.center().y()));
        QCOMPARE(triggered.size(), 1);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 2, cell.center().y()));
        QCOMPARE(triggered.size(), 1);
    }

    void aWideWindowShowsMore()
    {
        QVERIFY(m_table->isColumnHidden(3));
        m_table->resize(1920, 400);
        QTRY_VERIFY(!m_table->isColumnHidden(3));
        m_table->resize(900, 400);
        QTRY_VERIFY(m_table->isColumnHidden(3));
    }

    void whatTheOperatorChoseStays()
    {
        QMenu menu;
        m_table->kit().fillChooser(&menu);
        QCOMPARE(menu.actions().size(), 5); // neither box nor action
        menu.actions().at(2)->setChecked(true);
        QVERIFY(!m_table->isColumnHidden(3));
        m_table->setColumnWidth(1, 177);
        m_table->horizontalHeader()->moveSection(1, 2);
        const auto state = m_table->kit().columnState();

        LookTable other;
        other.setModel(m_lines.get());
        other.kit().setColumnState(state);
        QVERIFY(!other.isColumnHidden(3));
        QCOMPARE(other.columnWidth(1), 177);
        QCOMPARE(other.horizontalHeader()->visualIndex(1), 2);
    }

    void theBoxAboveTheBoxesChecksAllOrNone()
    {
        clickHeader(0);
        QCOMPARE(selected(), (QList<int>{0, 1, 2}));
        clickHeader(0);
        QCOMPARE(selected(), QList<int>());
    }

    void boxesAreNothingToSortBy()
    {
        m_table->sortByColumn(1, Qt::DescendingOrder);
        m_table->setSortingEnabled(true);
        clickHeader(0);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void oneColumnTakesWhatIsLeft()
    {
        QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
        const int before = m_table->columnWidth(2);
        m_table->resize(1000, 400);
        QTRY_COMPARE(m_table->columnWidth(2), before + 100);
    }

    void theColumnThatGrowsKeepsWhatItNeeds()
    {
        m_table->resize(560, 400); // less than all columns take
        QTRY_COMPARE(m_table->columnWidth(2), 100);
        m_table->resize(900, 400);
        QTRY_COMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
        m_table->setColumnWidth(4, 500);
        QTRY_COMPARE(m_table->columnWidth(2), 100);
    }

    void largeTextIsNoWideWindow()
    {
        auto font = QApplication::font();
        font.setPointSizeF(20);
        QApplication::setFont(font);
        m_table->resize(1920, 400);
        QTRY_COMPARE(m_table->width(), 1920);
        QVERIFY(m_table->isColumnHidden(3));
    }

    void rowsAndColumnsGrowWithTheText()
    {
        QCOMPARE(m_table->rowHeight(0), 26);
        auto font = QApplication::font();
        font.setPointSizeF(20);
        QApplication::setFont(font);
        QVERIFY(m_table->rowHeight(0) >= QFontMetrics(look::font(FontRole::Body)).height());
        QVERIFY(m_table->columnWidth(1) > 250);
    }

    void everyKindIsDrawnMirroredToo()
    {
        const auto picture = m_table->grab().toImage();
        m_table->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_table->grab().toImage() != picture);
    }

    void ofWordsBesideEachOtherTheLastGoesFirst()
    {
        const auto drawn = [this](const QString &place) {
            m_lines->setRows({{u"+13125550100"_s, place, {}}});
            const QRect cell = m_table->visualRect(m_table->model()->index(0, 2));
            return m_table->viewport()->grab(cell).toImage();
        };
        const QString longName(200, u'x');
        QCOMPARE(drawn(u"in the basket · "_s + longName), drawn(u"in the basket"_s));
        QVERIFY(drawn(u"in the basket · Chicago"_s) != drawn(u"in the basket"_s)); // there is room for both
    }

    void theThemeChangesWithoutANewWidget()
    {
        const auto ground = [this] { return m_table->grab().toImage().pixelColor(300, 300); };
        Theme::instance().choose(Theme::Choice::Light);
        QTRY_COMPARE(ground(), tokens::color(Token::Base, {}));
        const auto light = m_table->grab().toImage();
        Theme::instance().choose(Theme::Choice::Dark);
        QTRY_COMPARE(ground(), tokens::color(Token::Base, {.dark = true}));
        QTRY_COMPARE(m_table->palette().color(QPalette::Highlight), tokens::color(Token::Select, {.dark = true}));
        Theme::instance().choose(Theme::Choice::Light);
        QTRY_VERIFY(m_table->grab().toImage() == light);
    }

private:
    void clickHeader(int column)
    {
        auto *header = m_table->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }
    QList<int> selected() const
    {
        QList<int> rows;
        for (const auto &index : m_table->selectionModel()->selectedRows())
            rows << index.row();
        std::ranges::sort(rows);
        return rows;
    }

    std::unique_ptr<Table<Line>> m_lines;
    std::unique_ptr<LookTable> m_table;
};

QTEST_MAIN(LookTableTest)
#include "tst_looktable.moc"
