// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/look/setup.h>
#include <ui/look/sheet.h>

#include <QAccessible>
#include <QApplication>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// A window with something to get at behind a sheet.
class SheetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::setUp(); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_bar = new QWidget;
        m_bar->setFixedHeight(44);
        m_behind = new QPushButton(u"Behind"_s);
        column->addWidget(m_bar);
        column->addWidget(m_behind);
        column->addStretch(1);
        m_window->resize(1000, 700);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QTRY_VERIFY(m_window->isActiveWindow());
        m_behind->setFocus();

        m_sheet = new Sheet(u"Confirm purchase"_s, m_window.get(), m_bar);
        m_field = new QLineEdit;
        m_sheet->body()->addWidget(m_field);
        m_cancel = m_sheet->addButton(u"Cancel"_s);
        m_buy = m_sheet->addPrimary(u"Buy"_s);
        connect(m_cancel, &QPushButton::clicked, m_sheet, &QDialog::reject);
        connect(m_buy, &QPushButton::clicked, m_sheet, &QDialog::accept);
    }

    void cleanup() { m_window.reset(); }

    void aSheetIsADialogWithItsName()
    {
        m_sheet->ask();
        auto *dialog = QAccessible::queryAccessibleInterface(m_sheet.data());
        QCOMPARE(dialog->role(), QAccessible::Dialog);
        QCOMPARE(dialog->text(QAccessible::Name), u"Confirm purchase"_s);
        QVERIFY(!m_sheet->isWindow());
    }

    void focusStaysInside()
    {
        m_sheet->ask();
        QCOMPARE(QApplication::focusWidget(), m_field);
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(m_sheet->isAncestorOf(QApplication::focusWidget()));
        }
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
            QVERIFY(m_sheet->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void escapeCancelsAndGivesTheFocusBack()
    {
        const auto answer = m_sheet->ask();
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result(), int(QDialog::Rejected));
        QCOMPARE(QApplication::focusWidget(), m_behind);
        QTRY_VERIFY(!m_sheet);
    }

    void theFocusGoesBackAlthoughAFieldHadItBeforeTheQuestion()
    {
        m_field->setFocus();
        m_sheet->ask();
        QTest::keyClick(m_field, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_behind);
    }

    void theFocusGoesBesideWhatIsGone()
    {
        m_sheet->ask();
        delete m_behind;
        QTest::keyClick(m_field, Qt::Key_Escape);
        QCOMPARE(m_window->focusWidget(), m_window.get());
    }

    void enterInAFieldBuysNothing()
    {
        const auto answer = m_sheet->ask();
        QTest::keyClicks(m_field, u"12"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(!answer.isFinished());
        QTest::mouseClick(m_buy, Qt::LeftButton);
        QCOMPARE(answer.result(), int(QDialog::Accepted));
    }

    void clicksBehindItGoNowhere()
    {
        QSignalSpy clicked(m_behind, &QPushButton::clicked);
        m_sheet->ask();
        const auto at = m_behind->mapTo(m_window.get(), m_behind->rect().center());
        auto *under = m_window->childAt(at);
        QVERIFY(under != m_behind);
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(m_window.get(), at));
        QCOMPARE(clicked.size(), 0);
    }

    void theWindowsShortcutsRestWhileItIsOpen()
    {
        QShortcut shortcut(Qt::CTRL | Qt::Key_2, m_window.get());
        QSignalSpy activated(&shortcut, &QShortcut::activated);
        QTest::keyClick(m_behind, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(activated.size(), 1);
        m_sheet->ask();
        QTest::keyClick(m_field, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(activated.size(), 1);
    }

    void aWindowThatGoesFirstCancelsTheQuestion()
    {
        QFutureWatcher<int> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(m_sheet->ask());
        m_window.reset();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(watcher.isCanceled());
    }

    void aSheetGrowsWithWhatItSays()
    {
        auto *more = new QLabel(u"Details"_s + QString(u'\n').repeated(10));
        more->hide();
        m_sheet->body()->addWidget(more);
        m_sheet->ask();
        QTRY_VERIFY(m_field->isVisible());
        const QRect before = m_sheet->geometry();
        more->show();
        QTRY_VERIFY(m_sheet->height() >= before.height() + more->sizeHint().height());
        QVERIFY(qAbs(m_sheet->geometry().center().y() - before.center().y()) <= 1);
        more->hide();
        QTRY_COMPARE(m_sheet->geometry(), before);
    }

    void aSheetFitsIntoALowWindow()
    {
        m_window->resize(500, 300);
        for (int i = 0; i < 12; ++i)
            m_sheet->body()->addWidget(new QLineEdit);
        m_sheet->ask();
        QVERIFY(m_sheet->geometry().bottom() < 300);
        QVERIFY(m_sheet->geometry().right() < 500);
        QVERIFY(m_buy->mapTo(m_window.get(), QPoint()).y() < 300 - m_buy->height());
        const int foot = m_buy->mapTo(m_window.get(), QPoint()).y();
        for (int i = 0; i < 12; ++i) { // what has the focus is in sight
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *field = QApplication::focusWidget();
            QVERIFY(field->mapTo(m_window.get(), field->rect().bottomLeft()).y() < foot);
        }
    }

private:
    std::unique_ptr<QWidget> m_window;
    QPointer<Sheet> m_sheet;
    QWidget *m_bar = nullptr;
    QPushButton *m_behind = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_buy = nullptr;
};

QTEST_MAIN(SheetTest)
#include "tst_sheet.moc"
