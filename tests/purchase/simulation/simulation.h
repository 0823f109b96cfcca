// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simprocess.h"

#include <optional>

// One world, made by its seed: people who buy, a provider that loses answers, a console that is killed and started
// again. The same seed is the same world, to the last millisecond.
class Simulation
{
public:
    // journal: a file that does not exist yet. hasReplays: somebody on the way may send a request again.
    Simulation(quint64 seed, bool hasReplays, const QString &journal);

    void live(); // through all faults
    Witness::Tally settle(); // then everything works, and after one look all has to be known

private:
    void plan();
    void planPurchase();
    void planKill(qint64 nearMs);
    void liveUntil(qint64 ms);
    QList<Intent> journal();

    SimWorld m_world;
    SimProvider m_provider;
    Witness m_witness;
    const QString m_file;
    std::unique_ptr<SimProcess> m_process; // none: it was killed
};
