// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/table.h>
#include <ui/look/looktable.h>
#include <ui/look/setup.h>

#include <QApplication>
#include <QLineEdit>
#include <QPaintEvent>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString number{};
    QString place{};

    bool operator==(const Line &) const = default;
};

ColumnSet<Line> columns()
{
    return {{
        {{"check", "Selected", CellKind::Check, 40}, [](const Line &) { return QVariant(); }},
        {{"number", "Number", CellKind::Phone, 140}, [](const Line &l) { return l.number; }},
        {{"place", "Place", CellKind::Text, 100, Room::Stretch}, [](const Line &l) { return l.place; }},
    }};
}

// What a widget was asked to paint since.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget *widget)
    {
        widget->repaint(); // what is still to come does not count
        widget->installEventFilter(this);
    }
    bool covers(const QRect &rect) const { return QRegion(rect).subtracted(m_region).isEmpty(); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

private:
    QRegion m_region;
};

} // namespace

class ViewKitTest : public QObject
{
    Q_OBJECT

    Table<Line> m_lines{columns(), &Line::number};
    std::unique_ptr<QWidget> m_window;
    LookTable *m_table = nullptr;
    QLineEdit *m_after = nullptr;

    QRect cell(int row, int column) const { return m_table->visualRect(m_lines.index(row, column)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_table, key, modifiers); }
    void click(const QPoint &at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, at);
    }
    void clickBox(int row) { click(cell(row, 0).center()); }
    void clickRow(int row) { click(cell(row, 2).center()); }
    QList<int> selected() const
    {
        QList<int> rows;
        for (const auto &index : m_table->selectionModel()->selectedRows())
            rows << index.row();
        std::ranges::sort(rows);
        return rows;
    }

private slots:
    void initTestCase() { look::setUp(); }
    void init()
    {
        m_lines.setRows({{u"+13125550100"_s, u"Chicago"_s}, {u"+442079460118"_s, u"London"_s},
            {u"+493023125044"_s, u"Berlin"_s}, {u"+33142685300"_s, u"Paris"_s}});
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_table = new LookTable;
        m_table->setModel(&m_lines);
        m_after = new QLineEdit;
        column->addWidget(m_table);
        column->addWidget(m_after);
        m_window->resize(900, 400);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_table->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void spaceChecksTheCurrentRowAndKeepsTheOthers()
    {
        clickBox(0);
        m_table->selectionModel()->setCurrentIndex(m_lines.index(2, 1), QItemSelectionModel::NoUpdate);
        press(Qt::Key_Space);
        QCOMPARE(selected(), (QList<int>{0, 2}));
        press(Qt::Key_Space);
        QCOMPARE(selected(), QList<int>{0});
    }

    void rowsAreCheckedByKeyboardAlone()
    {
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QCOMPARE(selected(), (QList<int>{0, 2}));
    }

    void aClickOnABoxKeepsTheOtherRows()
    {
        clickBox(0);
        clickBox(1);
        QCOMPARE(selected(), (QList<int>{0, 1}));
        clickBox(0);
        QCOMPARE(selected(), QList<int>{1});
    }

    void aClickOnARowSelectsItAlone()
    {
        clickRow(0);
        clickRow(2);
        QCOMPARE(selected(), QList<int>{2});
        m_table->selectRow(1); // by the program
        clickRow(3);
        QCOMPARE(selected(), QList<int>{3});
    }

    void whatWasCheckedStaysWhereverTheOperatorGoes()
    {
        clickBox(0);
        clickBox(1);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Up, Qt::Key_Plus})
            press(key);
        QCOMPARE(selected(), (QList<int>{0, 1}));
        for (const int row : {0, 2, 0})
            clickRow(row);
        click(m_table->viewport()->rect().bottomRight() - QPoint(20, 20)); // below the last row
        QCOMPARE(selected(), (QList<int>{0, 1}));
        click(cell(3, 2).center(), Qt::ControlModifier);
        QCOMPARE(selected(), (QList<int>{0, 1, 3}));
    }

    void shiftSelectsARange()
    {
        clickRow(1);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), (QList<int>{1, 2}));
        click(cell(3, 2).center(), Qt::ShiftModifier);
        QCOMPARE(selected(), (QList<int>{1, 2, 3}));
    }

    void tabLeavesTheTable()
    {
        press(Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
        QTest::keyClick(m_after, Qt::Key_Backtab);
        QVERIFY(m_table->hasFocus());
    }

    void theWholeRowIsPaintedAnewWhenTheFrameLeavesIt()
    {
        m_table->setCurrentIndex(m_lines.index(0, 1));
        const PaintedRegion painted(m_table->viewport());
        m_table->selectionModel()->setCurrentIndex(m_lines.index(2, 1), QItemSelectionModel::NoUpdate);
        QTRY_VERIFY(painted.covers(cell(0, 2)));
        QVERIFY(painted.covers(cell(2, 0)));
    }
};

QTEST_MAIN(ViewKitTest)
#include "tst_viewkit.moc"
