// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faketime.h"
#include "orderbook.h"

#include <purchase/apitransport.h>
#include <purchase/engine.h>
#include <purchase/journal.h>

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// Waits for a future, and goes on as soon as it is there; only tests may.
template <class T>
T answerOf(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    [&] { QVERIFY(finished.wait(10'000) || future.isFinished()); }();
    return future.resultCount() ? future.result() : T();
}

// A console that buys from a server which misbehaves: the engine, its journal on the disk, and time that stands still.
class Buyer
{
public:
    explicit Buyer(const QString &url);

    // As after the end of the process; the future of a purchase in flight ends without a value. What start() gave.
    Result<Done> restart(qint64 clockAheadMs = 0);
    void stop(); // its journal can be read by the test then

    Result<Confirmation> confirm(const QStringList &numbers, qint64 supersedes = 0);
    Result<Intent> buy(const QStringList &numbers = {QStringLiteral("+13125550100"), QStringLiteral("+13125550101")});
    Intent last() const { return m_seen.isEmpty() ? Intent() : m_seen.last(); } // what changed() said last

    const QList<Intent> &seen() const { return m_seen; } // all that changed() said since the start

    PurchaseEngine &engine() { return *m_engine; }
    Journal &journal() { return *m_journal; }
    FakeTime &time() { return *m_time; }
    QString journalFile() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }

    void useKey(const QString &fingerprint) { m_payer.keyFingerprint = fingerprint; } // from the next restart on

private:
    QTemporaryDir m_folder;
    Client m_client;
    Payer m_payer{QStringLiteral("account"), QStringLiteral("fingerprint"), false};
    std::unique_ptr<Journal> m_journal;
    FakeTime *m_time = nullptr; // the engine's
    std::unique_ptr<PurchaseEngine> m_engine;
    QList<Intent> m_seen;
};
