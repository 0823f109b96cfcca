// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/filterproxy.h>
#include <models/table.h>
#include <ui/look/looktable.h>
#include <ui/look/setup.h>
#include <ui/look/theme.h>
#include <ui/look/viewkit.h>

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTest>

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
        {{"digits", "Digits", CellKind::Count, 80, Room::OnChoice}, [](const Line &l) { return l.number.size() - 1; }},
        {{"worded", "Number of its digits", CellKind::Count, 96}, [](const Line &l) { return l.number.size() - 1; }},
    }};
}

QAction *find(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

// The columns of a view without a mouse: which are shown, and what is sorted by.
class ViewColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::setUp(); }

    void init()
    {
        m_lines = std::make_unique<Table<Line>>(columns(), &Line::number);
        m_lines->setRows(
            {{u"+13125550100"_s, u"Chicago"_s}, {u"+442079460118"_s, u"London"_s}, {u"+493023125044"_s, u"Berlin"_s}});
        m_sorted = std::make_unique<FilterProxy>(m_lines.get());
        m_table = std::make_unique<LookTable>();
        m_table->setModel(m_sorted.get());
        m_table->setSortingEnabled(true);
        m_table->sortByColumn(1, Qt::AscendingOrder);
        m_table->resize(900, 400);
        m_table->show();
        QApplication::setActiveWindow(m_table.get());
        QTRY_VERIFY(m_table->isActiveWindow());
        m_menu = std::make_unique<QMenu>(m_table.get());
        m_table->kit().fillChooser(m_menu.get());
        m_menu->popup(m_table->mapToGlobal(QPoint(20, 20)));
        QTRY_VERIFY(m_menu->isVisible());
    }
    void cleanup()
    {
        m_menu.reset();
        m_table.reset();
    }

    void aTitleThatIsLongerThanItsColumnWidensIt()
    {
        const QFontMetrics metrics(look::font(FontRole::Caption));
        QVERIFY(m_table->columnWidth(4) > metrics.horizontalAdvance(u"Number of its digits"_s));
        QCOMPARE(m_table->columnWidth(1), look::metrics().wide(140)); // the others are as they were made
    }

    void spaceTakesSeveralColumns()
    {
        QTest::keyClick(m_menu.get(), Qt::Key_Down);
        QTest::keyClick(m_menu.get(), Qt::Key_Space);
        QVERIFY(m_table->isColumnHidden(1));
        QTest::keyClick(m_menu.get(), Qt::Key_Down);
        QTest::keyClick(m_menu.get(), Qt::Key_Space);
        QVERIFY(m_table->isColumnHidden(2));
        QVERIFY(m_menu->isVisible());
        QTest::keyClick(m_menu.get(), Qt::Key_Space);
        QVERIFY(!m_table->isColumnHidden(2));
    }

    void oneThatIsForTheOperatorToChooseIsHiddenUntilThen()
    {
        m_table->resize(2400, 400);
        QVERIFY(m_table->isColumnHidden(3));
        find(m_menu.get(), u"Digits"_s)->trigger();
        QVERIFY(!m_table->isColumnHidden(3));
        m_table->resize(900, 400);
        QVERIFY(!m_table->isColumnHidden(3));
    }

    void theOrderIsChosenByKeys()
    {
        QCOMPARE(places(), (QStringList{u"Chicago"_s, u"London"_s, u"Berlin"_s}));
        const QMenu *by = find(m_menu.get(), u"Sort by"_s)->menu();
        QVERIFY(!find(by, u"Selected"_s));
        QVERIFY(find(by, u"Number"_s)->isChecked());
        find(by, u"Place"_s)->trigger();
        QCOMPARE(places(), (QStringList{u"Berlin"_s, u"Chicago"_s, u"London"_s}));
        find(by, u"Descending"_s)->trigger();
        QCOMPARE(places(), (QStringList{u"London"_s, u"Chicago"_s, u"Berlin"_s}));
    }

private:
    QStringList places() const
    {
        QStringList places;
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            places += m_sorted->index(row, 2).data(Qt::DisplayRole).toString();
        return places;
    }

    std::unique_ptr<Table<Line>> m_lines;
    std::unique_ptr<FilterProxy> m_sorted;
    std::unique_ptr<LookTable> m_table;
    std::unique_ptr<QMenu> m_menu;
};

QTEST_MAIN(ViewColumnsTest)
#include "tst_viewcolumns.moc"
