// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simprocess.h"

using namespace Qt::StringLiterals;

static constexpr qint64 longestThoughtMs = 20'000;

static PurchaseEngine::World worldOf(
    SimWorld &world, SimProvider &provider, Witness &witness, PurchaseStore &store, const Agenda::Life &life)
{
    return {store, std::make_unique<SimTime>(world, life), std::make_unique<SimRandom>(world),
        std::make_unique<SimTransport>(world, provider, witness, life)};
}

SimProcess::SimProcess(SimWorld &world, SimProvider &provider, Witness &witness, const QString &journal)
    : m_world(world)
    , m_witness(witness)
    , m_store(world, witness, m_life, journal)
    , m_engine({u"account"_s, u"fingerprint"_s, false}, u"abcdef"_s, worldOf(world, provider, witness, m_store, m_life))
{
    connect(&m_engine, &PurchaseEngine::changed, this, &SimProcess::heard);
    m_engine.start();
}

SimProcess::~SimProcess()
{
    m_life.reset();
}

void SimProcess::buy(const QStringList &numbers)
{
    buyAfterThinking(numbers);
}

QCoro::Task<> SimProcess::buyAfterThinking(QStringList numbers)
{
    OrderDraft draft;
    for (const QString &number : numbers)
        draft.phoneNumbers.append({number, {}});
    const auto confirming = m_engine.confirm(draft, {});
    const auto confirmation = co_await later(m_scope, confirming);
    if (!confirmation)
        co_return;
    const auto thought = promised<void>();
    m_world.agenda.after(m_world.dice.between(0, longestThoughtMs), m_life, [thought] { thought->finish(); });
    const auto thinking = thought->future();
    co_await later(m_scope, thinking);
    m_engine.place(*confirmation);
    if (m_world.dice.chance(20)) // a double click
        m_engine.place(*confirmation);
}

void SimProcess::checkAll()
{
    for (const qint64 id : std::as_const(m_shown))
        m_engine.checkNow(id);
}

void SimProcess::heard(const Intent &intent)
{
    m_witness.said(intent);
    m_shown.insert(intent.id);
    if (intent.state == IntentState::Quiet || intent.state == IntentState::Ambiguous)
        think(intent);
}

// What people do who wait for an order.
void SimProcess::think(const Intent &intent)
{
    const qint64 thought = m_world.dice.between(0, longestThoughtMs);
    if (m_world.dice.chance(10))
        m_world.agenda.after(thought, m_life, [this, id = intent.id] { m_engine.checkNow(id); });
    if (m_world.dice.chance(10)) // the journal refuses it for what is not quiet
        m_world.agenda.after(thought, m_life, [this, id = intent.id] { m_engine.abandon(id); });
    if (m_world.dice.chance(10)) // refused, unless it was abandoned
        m_world.agenda.after(2 * thought, m_life, [this, numbers = phoneNumbers(intent.numbers)] { buy(numbers); });
}
