// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/scope.h>

#include <QCoroTask>
#include <QPromise>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Notes when a frame ends.
struct Frame
{
    explicit Frame(QStringList &log, const QString &name)
        : log(log)
        , name(name)
    { }
    ~Frame() { log += name; }
    QStringList &log;
    QString name;
};

QCoro::Task<> waitFor(Scope &scope, QFuture<int> future, QStringList &log)
{
    const Frame frame(log, u"inner"_s);
    const int value = co_await later(scope, future);
    log += QString::number(value);
}

QCoro::Task<> waitInside(Scope &scope, QFuture<int> future, QStringList &log)
{
    const Frame frame(log, u"outer"_s);
    co_await waitFor(scope, future, log);
    log += u"after"_s;
}

QCoro::Task<> sleepThen(Scope &scope, qint64 ms, QStringList &log)
{
    const Frame frame(log, u"end"_s);
    co_await pause(scope, ms);
    log += u"awake"_s;
}

QCoro::Task<> waitForSecret(Scope &scope, QFuture<std::unique_ptr<int>> future, int &value)
{
    const auto moved = co_await later(scope, future);
    value = *moved;
}

} // namespace

// Every wait ends once: with its value or with its owner.
class ScopeTest : public QObject
{
    Q_OBJECT

private slots:
    void aValueComesThrough()
    {
        QStringList log;
        Scope scope;
        QPromise<int> promise;
        promise.start();
        waitInside(scope, promise.future(), log);
        QVERIFY(!scope.isIdle());
        promise.addResult(7);
        promise.finish();
        QTRY_COMPARE(log, (QStringList{u"7"_s, u"inner"_s, u"after"_s, u"outer"_s}));
        QVERIFY(scope.isIdle());
    }

    void theOwnersEndUnwindsInnerFramesFirst()
    {
        QStringList log;
        auto scope = std::make_unique<Scope>();
        QPromise<int> promise;
        promise.start();
        waitInside(*scope, promise.future(), log);
        scope.reset();
        QCOMPARE(log, (QStringList{u"inner"_s, u"outer"_s}));
        QVERIFY(promise.isCanceled()); // so that whoever works for it can stop
    }

    void cancellingLeavesTheScopeUsable()
    {
        QStringList log;
        Scope scope;
        sleepThen(scope, 60'000, log);
        sleepThen(scope, 60'000, log);
        scope.cancel();
        QCOMPARE(log, (QStringList{u"end"_s, u"end"_s}));
        sleepThen(scope, 0, log);
        QTRY_COMPARE(log.size(), 4);
        QCOMPARE(log[2], u"awake"_s);
    }

    void aPromiseThatIsDroppedEndsTheWait()
    {
        QStringList log;
        Scope scope;
        {
            QPromise<int> promise;
            promise.start();
            waitInside(scope, promise.future(), log);
        }
        QTRY_COMPARE(log, (QStringList{u"inner"_s, u"outer"_s}));
    }

    void aValueThatIsThereAlreadyIsTaken()
    {
        QStringList log;
        Scope scope;
        waitInside(scope, QtFuture::makeReadyFuture(3), log);
        QTRY_COMPARE(log.size(), 4);
        QCOMPARE(log.first(), u"3"_s);
    }

    void whatCanOnlyMoveIsMoved()
    {
        int value = 0;
        Scope scope;
        QPromise<std::unique_ptr<int>> promise;
        promise.start();
        waitForSecret(scope, promise.future(), value);
        promise.addResult(std::make_unique<int>(5));
        promise.finish();
        QTRY_COMPARE(value, 5);
    }

    void closingBetweenTheValueAndTheResumeIsSafe()
    {
        QStringList log;
        auto scope = std::make_unique<Scope>();
        QPromise<int> promise;
        promise.start();
        waitInside(*scope, promise.future(), log);
        promise.addResult(7);
        promise.finish(); // posted, not delivered
        scope.reset();
        QCoreApplication::processEvents();
        QCOMPARE(log, (QStringList{u"inner"_s, u"outer"_s}));
    }

    void aWaitThatNobodyAwaitsLeavesQuietly()
    {
        Scope scope;
        {
            const auto forgotten = pause(scope, 60'000);
            QVERIFY(!scope.isIdle());
        }
        QVERIFY(scope.isIdle());
    }
};

QTEST_GUILESS_MAIN(ScopeTest)
#include "tst_scope.moc"
