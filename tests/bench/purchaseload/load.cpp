// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

#include <api/account.h>

#include <utility>

static constexpr int patience = 30; // failures, one after the other, before it gives up
static constexpr qint64 pauseMs = 1000;
static constexpr int mostLooks = 600;
static constexpr qint64 graceMs = 5000; // for the last look

Load::Load(const LoadOptions &options, Client &client, PurchaseEngine &engine, NumberSource &numbers, qint64 bought)
    : m_options(options)
    , m_engine(engine)
    , m_numbers(numbers)
    , m_bought(bought)
    , m_api(client)
{
    connect(&m_engine, &PurchaseEngine::changed, this, &Load::take);
    connect(&m_engine, &PurchaseEngine::restored, this, [this] {
        for (const Intent &intent : m_engine.open())
            take(intent);
    });
}

void Load::start()
{
    run();
}

QCoro::Task<> Load::run()
{
    const auto starting = m_engine.start();
    const auto started = co_await later(m_api, starting);
    if (!started) {
        emit ended(started.error().title + u' ' + started.error().detail);
        co_return;
    }
    for (int failures = 0; m_bought < m_options.orders;) {
        const auto bought = co_await buyNext();
        failures = bought ? 0 : failures + 1;
        m_bought += bool(bought);
        if (failures == patience) {
            emit ended(bought.error().title + u' ' + bought.error().detail);
            co_return;
        }
        if (failures > 0) // nothing was sent, and the reason may pass
            co_await pause(m_api, pauseMs);
    }
    settle();
}

QCoro::Task<Result<Intent>> Load::buyNext()
{
    const PricedNumber number = co_await m_numbers.next();
    OrderDraft draft;
    draft.customerReference = QStringLiteral("load");
    draft.phoneNumbers.append({number.phoneNumber, {}});
    QHash<QString, Cost> costs;
    costs.insert(number.phoneNumber, number.cost);
    const auto waiting = waitUntilOrdersLeave();
    co_await waiting;
    const auto confirming = m_engine.confirm(draft, costs);
    const auto confirmation = co_await later(m_api, confirming);
    if (!confirmation)
        co_return confirmation.error();
    const auto placing = m_engine.place(*confirmation);
    co_return co_await later(m_api, placing);
}

// Not while the server asks to wait, and not while most of what is read fails, until it has been asked in vain for ten
// minutes.
QCoro::Task<> Load::waitUntilOrdersLeave()
{
    for (int looks = 0; m_api.client().status().ordersKeptBack && looks < mostLooks; ++looks) {
        co_await m_api.call(api::account::balance, Nothing());
        co_await pause(m_api, pauseMs);
    }
    // Timers may end a little early.
    for (qint64 ms = m_api.client().status().pausedForMs; ms > 0; ms = m_api.client().status().pausedForMs)
        co_await pause(m_api, ms);
}

void Load::settle()
{
    m_isSettling = true;
    QTimer::singleShot(std::chrono::milliseconds(m_options.settleMs), this, &Load::lookOnceMore);
    endIfSettled();
}

void Load::lookOnceMore()
{
    m_isLastLook = true;
    const auto inDoubt = m_inDoubt;
    for (auto [id, checks] : inDoubt.asKeyValueRange())
        m_engine.checkNow(id);
    QTimer::singleShot(std::chrono::milliseconds(m_options.deadlineMs + graceMs), this, [this] { emit ended({}); });
}

void Load::take(const Intent &intent)
{
    const bool isInDoubt = intent.state == IntentState::Sending || intent.state == IntentState::Ambiguous
        || (intent.state == IntentState::Quiet && !m_options.untilQuiet);
    const bool hadItsLastLook = m_isLastLook && intent.checks > m_inDoubt.value(intent.id, intent.checks);
    if (isInDoubt && !hadItsLastLook)
        m_inDoubt.insert(intent.id, intent.checks);
    else
        m_inDoubt.remove(intent.id);
    if (m_isSettling)
        endIfSettled();
}

void Load::endIfSettled()
{
    if (m_inDoubt.isEmpty())
        emit ended({});
}
