// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/looktable.h>
#include <ui/look/setup.h>

#include <QTest>

#include <support/indoubt.h>
#include <support/user.h>
#include <support/watchdog.h>
#include <support/windowfixture.h>

using namespace Qt::StringLiterals;

static constexpr int manyInDoubt = IN_DOUBT;

// The window goes on while the provider takes its time. What the watchdog prints is for whoever reads the log: how long
// an event takes depends on the machine, so nothing here fails by the clock.
class ResponsivenessTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::setUp(); }

    void theWindowGoesOnWhileEveryAnswerTakesTwoSeconds()
    {
        WindowFixture world;
        MainWindow *window = &world.window();
        QTRY_VERIFY(user::reads(window, u"Connected"_s));
        world.sandbox().setFault({}, u"*"_s, {{u"kind"_s, u"delay"_s}, {u"ms"_s, 2000}});
        auto *watchdog = static_cast<Watchdog *>(qApp);
        watchdog->reset();

        QVERIFY(user::type(window, u"Area code"_s, u"312"_s));
        QVERIFY(user::click(window, u"Search"_s));
        for (const Qt::Key section : {Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_2}) {
            QTest::keyClick(window, section, Qt::ControlModifier); // and every one of them asks
            QTest::keyClick(window, Qt::Key_F5);
        }
        const auto rows = [window](const QString &table) {
            const auto *view = user::see<LookTable>(window, table);
            return view ? view->model()->rowCount() : 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rows(u"Available numbers"_s) > 0, 60'000);
        for (int row = 0; row < 3; ++row)
            user::see<LookTable>(window, u"Available numbers"_s)->selectRow(row);
        QVERIFY(user::click(window, u"Add to basket"_s));
        QTest::keyClick(window, Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rows(u"Numbers"_s) > 0, 60'000);
        QVERIFY(user::type(window, u"Filter numbers"_s, u"312"_s));
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(window, u" shown of "_s), 60'000);

        watchdog->print("every answer after 2 s");
        QVERIFY(watchdog->events() > 0);
    }

    void theWindowGoesOnWithManyNumbers()
    {
        constexpr int many = 20'000;
        SandboxSettings settings;
        settings.owned = many;
        WindowFixture world(settings);
        MainWindow *window = &world.window();
        QTRY_VERIFY(user::reads(window, u"Connected"_s));
        auto *watchdog = static_cast<Watchdog *>(qApp);
        watchdog->reset();
        const auto rows = [window] {
            const auto *view = user::see<LookTable>(window, u"Numbers"_s);
            return view ? view->model()->rowCount() : 0;
        };
        QTest::keyClick(window, Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), many, 120'000);
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(window, u"read 0 s ago"_s), 60'000);
        watchdog->print("many numbers: reading");

        watchdog->reset();
        QVERIFY(user::type(window, u"Filter numbers"_s, u"tag:solar 31"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rows() < many, 60'000);
        QVERIFY(user::type(window, u"Filter numbers"_s, {}));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), many, 60'000);
        QVERIFY(user::click(window, u"Active"_s));
        QVERIFY(user::click(window, u"All"_s));
        for (const int column : {2, 3, 4})
            user::see<LookTable>(window, u"Numbers"_s)->sortByColumn(column, Qt::DescendingOrder);
        watchdog->print("many numbers: filtering and sorting");
        QVERIFY(watchdog->events() > 0);
    }

    void theWindowOpensWithManyPurchasesInDoubt()
    {
        auto *watchdog = static_cast<Watchdog *>(qApp);
        QElapsedTimer timer;
        WindowFixture world({}, [&](const QString &journal) {
            timer.start();
            writeInDoubt(journal, AccountBook::sandbox().id, manyInDoubt);
            qInfo("%d purchases in doubt were written in %lld ms", manyInDoubt, timer.restart());
            watchdog->reset();
        });
        MainWindow *window = &world.window();
        const auto rows = [window](const QString &table) {
            const auto *view = user::see<LookTable>(window, table);
            return view ? view->model()->rowCount() : 0;
        };
        QTRY_VERIFY(user::canUse(window, u"Area code"_s));
        qInfo("the search can be used after %lld ms", timer.elapsed());
        QTRY_VERIFY(user::reads(window, QString::number(manyInDoubt - 1) + u" more order"_s));
        qInfo("what is in doubt is told after %lld ms", timer.elapsed());
        QVERIFY(user::click(window, u"Search"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rows(u"Available numbers"_s) > 0, 60'000);
        user::see<LookTable>(window, u"Available numbers"_s)->selectRow(0);
        QVERIFY(user::click(window, u"Add to basket"_s));
        QTRY_VERIFY(user::canUse(window, u"Buy"_s));
        qInfo("a number can be bought after %lld ms", timer.elapsed());
        window->activateWindow(); // the offscreen platform takes a tip for the window in front
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rows(u"Activity record"_s) > 0, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(window, u"Unbroken since"_s), 60'000);
        qInfo("the record is there and verified after %lld ms", timer.elapsed());
        timer.restart();
        QVERIFY(user::click(window, u"Refused"_s));
        QTRY_COMPARE(rows(u"Activity record"_s), 0);
        QVERIFY(user::click(window, u"In doubt"_s));
        QTRY_VERIFY(rows(u"Activity record"_s) > 0);
        qInfo("the record was narrowed twice in %lld ms", timer.elapsed());
        watchdog->print("many purchases in doubt: from the start to here");
        watchdog->reset();

        // All of them are looked for meanwhile, and nobody waits for that.
        QTRY_VERIFY_WITH_TIMEOUT(user::reads(window, u"asked for it"_s), 60'000);
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        watchdog->print("many purchases in doubt: looked for");
        QVERIFY(watchdog->events() > 0);
    }
};

int main(int argc, char *argv[])
{
    Watchdog app(argc, argv);
    ResponsivenessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_responsiveness.moc"
