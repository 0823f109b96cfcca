// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include "simapplication.h"

#include <purchase/audit.h>
#include <purchase/journalrows.h>

using namespace Qt::StringLiterals;

Simulation::Simulation(quint64 seed, bool hasReplays, const QString &journal)
    : m_world{.dice = Dice(seed), .hasReplays = hasReplays}
    , m_provider(m_world)
    , m_witness(m_provider)
    , m_file(journal)
{ }

void Simulation::live()
{
    plan();
    // Long enough for everything that comes late; now and then until nobody looks any more.
    liveUntil(m_world.dice.chance(5) ? 9 * day : 4 * hour);
    m_process.reset();
}

Witness::Tally Simulation::settle()
{
    m_world.isCalm = true;
    m_process = std::make_unique<SimProcess>(m_world, m_provider, m_witness, m_file);
    liveUntil(m_world.agenda.now() + second);
    m_process->checkAll();
    liveUntil(m_world.agenda.now() + 2 * minute);
    m_process.reset();
    m_witness.closeTheBooks(journal());
    if (!m_world.rules.limits.isEmpty())
        m_witness.checkLimit(*m_world.rules.limits.first().numbers);
    return m_witness.tally();
}

void Simulation::plan()
{
    if (m_world.dice.chance(30))
        m_world.rules.limits = {{.span = SpendSpan::Day, .numbers = m_world.dice.between(1, 3)}};
    m_process = std::make_unique<SimProcess>(m_world, m_provider, m_witness, m_file);
    const qint64 purchases = m_world.dice.between(1, 4);
    for (qint64 i = 0; i < purchases; ++i)
        planPurchase();
}

void Simulation::planPurchase()
{
    // So few numbers that orders get in each other's way.
    QStringList numbers;
    for (qint64 i = m_world.dice.between(1, 2); i > 0; --i)
        numbers += u"+1312555010%1"_s.arg(m_world.dice.between(0, 4) + 5 * (i - 1));
    const qint64 at = m_world.dice.between(0, 10 * minute);
    m_world.agenda.after(at, [this, numbers] {
        if (m_process)
            m_process->buy(numbers);
    });
    if (m_world.dice.chance(40))
        planKill(at);
}

void Simulation::planKill(qint64 nearMs)
{
    const qint64 longest = m_world.dice.chance(80) ? 30 * second : 30 * minute;
    const qint64 at = nearMs + m_world.dice.between(0, longest);
    m_world.agenda.after(at, [this] { m_process.reset(); });
    m_world.agenda.after(at + m_world.dice.between(0, m_world.dice.chance(80) ? minute : hour), [this] {
        if (!m_process)
            m_process = std::make_unique<SimProcess>(m_world, m_provider, m_witness, m_file);
    });
}

void Simulation::liveUntil(qint64 ms)
{
    do
        SimApplication::letAllGoOn();
    while (m_world.agenda.now() < ms && m_world.agenda.next());
}

QList<Intent> Simulation::journal()
{
    Database journal(m_file, Database::Durability::Full);
    journal.check();
    if (audit::verify(journal).brokenAt)
        m_witness.foundBrokenChain();
    QList<Intent> intents;
    auto row = journal.query("SELECT id FROM intent ORDER BY id");
    while (row.next())
        intents += journalrows::read(journal, row.number(0));
    return intents;
}
