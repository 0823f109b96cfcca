// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/setup.h>
#include <ui/reservations/reservedpane.h>

#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

#include <support/panetest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

// Reservations that the Reserved pane extends by themselves.
class AutoExtendTest : public QObject, private PaneTest<ReservedPane>
{
    Q_OBJECT

    LookTable *table() const { return PaneTest::table(u"Reservations"_s); }
    int rows() const { return rowsOf(u"Reservations"_s); }
    QString cellOf(int row, const char *column) const
    {
        const int at = workspace().held().columnOf(column);
        return table()->model()->index(row, at).data(Qt::DisplayRole).toString();
    }
    // The Date header has whole seconds, so the time left may be a second off.
    bool readsTimeLeft(int minutes) const
    {
        return user::reads(m_pane.get(), u"the first for %1:5"_s.arg(minutes - 1))
            || user::reads(m_pane.get(), u"the first for %1:0"_s.arg(minutes));
    }
    void select(int row)
    {
        table()->selectRow(row);
        table()->setFocus();
    }
    // By the keys alone: the menu of the current row, its times, the one that begins like that.
    bool chooseAutoExtend(const QString &entry)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(table(), &event);
        auto *menu = m_pane->findChild<QMenu *>();
        if (!menu || !goTo(menu, u"Auto-extend"_s))
            return false;
        QMenu *times = menu->activeAction()->menu();
        QTest::keyClick(menu, Qt::Key_Right);
        if (!times || !QTest::qWaitFor([times] { return times->isVisible(); }) || !goTo(times, entry))
            return false;
        QTest::keyClick(times, Qt::Key_Return);
        return QTest::qWaitFor([this] { return !m_pane->findChild<QMenu *>(); });
    }
    static bool goTo(QMenu *menu, const QString &entry)
    {
        for (qsizetype step = 0; step < menu->actions().size(); ++step) {
            if (menu->activeAction() && menu->activeAction()->text().startsWith(entry))
                return true;
            QTest::keyClick(menu, Qt::Key_Down);
        }
        return menu->activeAction() && menu->activeAction()->text().startsWith(entry);
    }
    int extensions() { return sandbox().requestCount("POST", u"/number_reservations/*/actions/extend"_s); }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void whatIsChosenIsExtendedByItselfUntilItIsSwitchedOff()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 2));
        open();
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(cellOf(0, "extend"), u"off"_s);
        select(0);
        QVERIFY(chooseAutoExtend(u"Until"_s));
        for (const int row : {0, 1}) // one reservation
            QVERIFY2(cellOf(row, "extend").contains(u':'), qPrintable(cellOf(row, "extend")));
        sandbox().advanceClock(28 * minute);
        m_pane->refresh();
        QTRY_COMPARE(extensions(), 1);
        QTRY_VERIFY(readsTimeLeft(32));
        QCOMPARE(cellOf(0, "status"), u"held"_s);

        select(0);
        QVERIFY(chooseAutoExtend(u"Off"_s));
        QCOMPARE(cellOf(0, "extend"), u"off"_s);
        sandbox().advanceClock(30 * minute);
        m_pane->refresh();
        QTRY_COMPARE(cellOf(0, "status"), u"under 3 min"_s);
        QCOMPARE(extensions(), 1);
    }

    void whatCouldNotBeExtendedByItselfIsTold()
    {
        m_customer->reserve(m_customer->find(u"US"_s, 1));
        open();
        QTRY_COMPARE(rows(), 1);
        select(0);
        QVERIFY(chooseAutoExtend(u"Until"_s));
        sandbox().setFault(
            "POST", u"/number_reservations/*/actions/extend"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}});
        sandbox().advanceClock(28 * minute);
        m_pane->refresh();
        QTRY_COMPARE(cellOf(0, "extend"), u"not extended"_s);
        QCOMPARE(extensions(), 1);
    }
};

QTEST_MAIN(AutoExtendTest)
#include "tst_autoextend.moc"
