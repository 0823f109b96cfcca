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
    , m_time(world, m_life)
    , m_store(world, witness, m_life, journal)
    , m_engine({u"account"_s, u"fingerprint"_s, false}, u"abcdef"_s, worldOf(world, provider, witness, m_store, m_life))
{
    connect(&m_engine, &PurchaseEngine::changed, this, &SimProcess::heard);
    connect(&m_engine, &PurchaseEngine::restored, this, [this] {
        for (const Intent &intent : m_engine.open())
            heard(intent);
    });
    m_engine.setRules(world.rules);
    m_engine.start();
}

SimProcess::~SimProcess()
{
    m_life.reset();
}

void SimProcess::buy(const QStringList &numbers, qint64 supersedes)
{
    buyAfterThinking(numbers, supersedes);
}

QCoro::Task<> SimProcess::buyAfterThinking(QStringList numbers, qint64 supersedes)
{
    const QHash<QString, Cost> noPrices;
    OrderDraft draft;
    for (const QString &number : numbers)
        draft.phoneNumbers.append({number, {}});
    const auto confirming = m_engine.confirm(draft, noPrices, supersedes);
    const auto confirmation = co_await later(m_scope, confirming);
    if (!confirmation)
        co_return;
    const auto thought = m_time.after(m_world.dice.between(0, longestThoughtMs));
    co_await later(m_scope, thought);
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
    const qint64 id = intent.id;
    const qint64 thought = m_world.dice.between(0, longestThoughtMs);
    if (m_world.dice.chance(10))
        m_world.agenda.after(thought, m_life, [this, id] { m_engine.checkNow(id); });
    // The journal refuses both for what is not quiet.
    if (m_world.dice.chance(10))
        m_world.agenda.after(thought, m_life, [this, id] { m_engine.settle(id, IntentState::Abandoned); });
    if (m_world.dice.chance(10))
        m_world.agenda.after(thought, m_life, [this, id, numbers = phoneNumbers(intent.numbers)] { buy(numbers, id); });
}
