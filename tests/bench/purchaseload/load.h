// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loadoptions.h"
#include "numbersource.h"

#include <api/session.h>
#include <purchase/engine.h>

// Buys numbers until there are as many orders as asked for, then looks for those in doubt until there are none or the
// time for it is over.
class Load : public QObject
{
    Q_OBJECT
public:
    // bought: how many orders there are already. Client, engine and numbers outlive it.
    Load(const LoadOptions &options, Client &client, PurchaseEngine &engine, NumberSource &numbers, qint64 bought);

    void start();

signals:
    void ended(const QString &problem); // empty: it did what it was told

private:
    QCoro::Task<> run();
    QCoro::Task<Result<Intent>> buyNext();
    QCoro::Task<> waitUntilOrdersLeave();
    void settle();
    void lookOnceMore();
    void endIfSettled();
    void take(const Intent &intent);

    const LoadOptions m_options;
    PurchaseEngine &m_engine;
    NumberSource &m_numbers;
    qint64 m_bought = 0;
    QHash<qint64, int> m_inDoubt; // how often each was looked for, by id
    bool m_isSettling = false;
    bool m_isLastLook = false;
    Session m_api; // last, and so first to end its waits
};
