// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/audit.h>
#include <purchase/world.h>
#include <store/database.h>

// The purchases in their database: what each step of PurchaseStore writes and reads, on the thread that owns the
// database. Every change is recorded in the audit chain with it. Throws DatabaseError.
class JournalBook
{
public:
    static constexpr int lagsKept = 1000; // measured of late; older ones say nothing about today

    void opened(Database &journal); // once for each opened file: refuses one that is damaged or whose chain is broken

    qint64 nextSequence() { return ++m_sequence; }
    PurchaseStore::Left recover(Database &journal, const Payer &payer, const QDateTime &now);
    void check(Database &journal, const FrozenOrder &order, const SpendRules &rules, const QDateTime &now);
    Intent begin(Database &journal, const FrozenOrder &order, const SpendRules &rules, const QDateTime &now);
    Intent finish(Database &journal, qint64 id, const Verdict &verdict, const QDateTime &now);
    QList<Intent> note(Database &journal, const QList<PurchaseStore::LookUp> &lookUps, const QDateTime &now);
    void noteLag(Database &journal, const Payer &payer, qint64 lagMs, const QDateTime &now);
    Intent settle(Database &journal, qint64 id, IntentState to, const QDateTime &now);
    QList<Intent> adopt(Database &journal, const Payer &payer, const QList<NumberOrder> &orders, const QDateTime &now);

    // anchor: the head of the chain as it was known elsewhere. A chain that does not go on from it refuses purchases
    // until the user accepts it as it is.
    ChainReport verify(Database &journal, const std::optional<ChainHead> &anchor);
    ChainHead accept(Database &journal, const ChainHead &anchor, const QDateTime &now);

private:
    qint64 m_sequence = 0; // the last that was given out
    std::optional<Error> m_distrust; // why nothing may be bought
};
