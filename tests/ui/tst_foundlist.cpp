// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"

#include <models/column.h>
#include <ui/csvexport.h>
#include <ui/look/setup.h>

#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSplitter>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;

// What can be done with the list of what was found, and what is kept of how it looks.
class FoundListTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Shopper> m_shopper;

    SearchPane *pane() const { return m_shopper->pane(); }
    SandboxFixture &sandbox() const { return m_shopper->sandbox(); }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { m_shopper = std::make_unique<Shopper>(); }
    void cleanup() { m_shopper.reset(); }

    void whatWasFoundCanBeExported()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        QTemporaryDir folder;
        auto *exporting = pane()->findChild<CsvExport *>();
        exporting->write(folder.filePath(u"found.csv"_s), csv::Reader::Program);
        QTRY_VERIFY(user::reads(pane(), folder.path()));
        QVERIFY(user::reads(pane(), u"100 row"_s));
        exporting->write(u"/nowhere/found.csv"_s, csv::Reader::Program);
        QTRY_VERIFY(user::reads(pane(), u"/nowhere/found.csv"_s));
    }

    void aBusyDiskHoldsNobodyUp()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        auto *workers = QThreadPool::globalInstance();
        const int usual = workers->maxThreadCount();
        QSemaphore disk;
        workers->setMaxThreadCount(1);
        workers->start([&disk] { disk.acquire(); });
        auto restored = qScopeGuard([&] {
            disk.release();
            workers->setMaxThreadCount(usual);
            workers->waitForDone();
        });
        const QTemporaryDir folder;
        pane()->findChild<CsvExport *>()->write(folder.filePath(u"found.csv"_s), csv::Reader::Program);
        QVERIFY(QDir(folder.path()).isEmpty()); // not even opened
        restored.dismiss();
        disk.release();
        workers->setMaxThreadCount(usual);
        QTRY_VERIFY(user::reads(pane(), folder.path()));
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(folder.filePath(u"found.csv"_s)) & others));
    }

    void theMenuOfTheTableOffersWhatTheButtonsDo()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        m_shopper->table()->setCurrentIndex(m_shopper->table()->model()->index(0, 1));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_shopper->table(), &event);
        const auto *menu = m_shopper->table()->findChild<QMenu *>();
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts += action->text();
        for (const auto &text : {u"Add to basket"_s, u"Reserve"_s, u"Copy"_s, u"Export…"_s, u"Save this search"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
    }

    void whatIsOursAlreadyIsMarked()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        QVERIFY(m_shopper->pick(1));
        const QAbstractItemModel *model = m_shopper->table()->model();
        int column = 0;
        while (
            qstrcmp(model->headerData(column, Qt::Horizontal, cell::ColumnRole).value<ColumnInfo>().key, "place") != 0)
            QVERIFY(++column < model->columnCount());
        const auto mark = [&](int row) { return model->index(row, column).data(Qt::AccessibleTextRole).toString(); };
        const QString place = mark(1);
        QVERIFY(!place.contains(u"basket"_s));
        QCOMPARE(mark(0), u"in the basket · "_s + place);
        QVERIFY(!m_shopper->table()->isColumnHidden(column)); // whatever the window's width
        QVERIFY(user::click(pane(), u"Reserve"_s));
        QTRY_VERIFY(user::reads(pane(), u"held for 30 min."_s));
        QCOMPARE(mark(0), u"in the basket · "_s + place); // held, and still there
        m_shopper->world().workspace().changeBasket([](Basket &basket) { basket = Basket(); });
        QCOMPARE(mark(0), place);
    }

    void whatIsTickedStaysTickedWhenItIsAskedForAgain()
    {
        QVERIFY(m_shopper->search(u"312"_s));
        m_shopper->table()->selectRow(1);
        QTRY_VERIFY(user::reads(pane(), u"1 selected"_s));
        const int before = sandbox().requestCount("GET", u"/available_phone_numbers"_s);
        pane()->refresh();
        QTRY_VERIFY(sandbox().requestCount("GET", u"/available_phone_numbers"_s) > before
            && !user::reads(pane(), u"searching"_s));
        QVERIFY(user::reads(pane(), u"1 selected"_s));
    }

    void splitterAndNumberFormatOutliveARestart()
    {
        auto *splitter = pane()->findChild<QSplitter *>();
        const QList<int> before = splitter->sizes();
        QSplitterHandle *handle = splitter->handle(1);
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        QTest::mouseMove(handle, handle->rect().center() + QPoint(60, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center() + QPoint(60, 0));
        const QList<int> after = splitter->sizes();
        QVERIFY(after != before);
        pane()->findChild<QComboBox *>(u"numberFormatBox"_s)->setCurrentIndex(1); // as the menu of the columns does

        m_shopper->comeBack();
        QTRY_COMPARE(pane()->findChild<QSplitter *>()->sizes(), after);
        QCOMPARE(pane()->findChild<QComboBox *>(u"numberFormatBox"_s)->currentIndex(), 1);
    }
};

QTEST_MAIN(FoundListTest)
#include "tst_foundlist.moc"
