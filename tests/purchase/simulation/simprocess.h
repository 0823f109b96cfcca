// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simstore.h"
#include "simtransport.h"

#include <purchase/engine.h>

// One life of the console, from its start to the moment at which it is killed, and the user in front of it.
class SimProcess : public QObject
{
public:
    SimProcess(SimWorld &world, SimProvider &provider, Witness &witness, const QString &journal);
    ~SimProcess() override;

    void buy(const QStringList &numbers, qint64 supersedes = 0);
    void checkAll(); // a click on "check now" for everything that was ever shown

private:
    QCoro::Task<> buyAfterThinking(QStringList numbers, qint64 supersedes);
    void heard(const Intent &intent);
    void think(const Intent &intent);

    SimWorld &m_world;
    Witness &m_witness;
    Agenda::Life m_life = std::make_shared<int>();
    SimTime m_time;
    SimStore m_store;
    PurchaseEngine m_engine;
    QSet<qint64> m_shown; // ids
    Scope m_scope; // last, and so first to end its waits
};
