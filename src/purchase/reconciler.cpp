// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconciler.h"

#include <purchase/schedule.h>

#include <algorithm>

struct Reconciler::Watch
{
    Intent intent{};
    int looks = 0; // done, of the schedule
    int failures = 0; // one after the other
    bool atOnce = false; // the next look does not wait
    Scope waiting{}; // for the next look; ending it never ends a look

    std::optional<qint64> waitMs() const
    {
        if (atOnce)
            return 0;
        return failures > 0 ? schedule::backOffMs(failures) : schedule::gapMs(looks);
    }
};

Reconciler::Reconciler(PurchaseStore &store, PurchaseTransport &transport, PurchaseTime &time, QString keyFingerprint)
    : m_store(store)
    , m_transport(transport)
    , m_time(time)
    , m_keyFingerprint(std::move(keyFingerprint))
{ }

Reconciler::~Reconciler() = default;

Reconciler::Watch *Reconciler::find(qint64 id) const
{
    const auto watch = m_watches.find(id);
    return watch == m_watches.end() ? nullptr : watch->second.get();
}

void Reconciler::watch(const Intent &intent)
{
    auto watch = std::make_unique<Watch>();
    watch->intent = intent;
    if (intent.state != IntentState::Ambiguous) { // it has had its quick looks: it goes on where it was
        watch->looks = std::max(intent.checks, schedule::quickLooks);
        watch->atOnce = schedule::gapMs(watch->looks).has_value();
    }
    m_watches[intent.id] = std::move(watch);
    follow(intent.id);
}

void Reconciler::replace(const Intent &intent)
{
    Watch *watch = find(intent.id);
    if (watch && ruleOf(intent.state).isLookedFor)
        watch->intent = intent;
    else
        m_watches.erase(intent.id);
}

void Reconciler::checkNow(qint64 id)
{
    Watch *watch = find(id);
    if (!watch || watch->waiting.isIdle())
        return; // it is looked for at this moment, or no more
    watch->waiting.cancel();
    lookAndFollow(id);
}

QCoro::Task<> Reconciler::lookAndFollow(qint64 id)
{
    co_await look(id);
    co_await follow(id);
}

QCoro::Task<> Reconciler::follow(qint64 id)
{
    while (Watch *watch = find(id)) {
        const auto wait = watch->waitMs();
        watch->atOnce = false;
        watch->intent.nextCheckAt = wait ? m_time.now().addMSecs(*wait) : QDateTime();
        emit looked(watch->intent);
        watch = find(id); // whoever heard of it may have abandoned it
        if (!watch || !wait)
            co_return;
        const auto passed = m_time.after(*wait);
        co_await later(watch->waiting, passed);
        co_await look(id);
    }
}

QCoro::Task<> Reconciler::look(qint64 id)
{
    if (!find(id))
        co_return;
    const QString reference = find(id)->intent.reference;
    const auto orders = co_await m_transport.ordersLike(reference);
    if (!find(id))
        co_return;
    const auto writing = m_store.note(id, lookUp(*find(id), orders), m_time.now());
    const auto noted = co_await later(m_scope, writing);

    Watch *watch = find(id);
    if (!watch)
        co_return;
    const bool counts = orders && noted; // what could not be read or written down is looked for again soon
    watch->failures = counts ? 0 : watch->failures + 1;
    watch->looks += counts;
    if (!noted)
        co_return;
    watch->intent = *noted;
    if (ruleOf(noted->state).isLookedFor)
        co_return;
    m_watches.erase(id);
    emit looked(*noted);
}

PurchaseStore::LookUp Reconciler::lookUp(const Watch &watch, const Result<QList<NumberOrder>> &orders) const
{
    if (!orders)
        return {.orderIds = orders.error()};
    QStringList ids;
    for (const NumberOrder &order : *orders)
        ids += order.id;
    const QString differs = ids.size() == 1 ? mismatch(phoneNumbers(watch.intent.numbers), orders->first()) : QString();
    const bool wasLast = watch.looks + 1 == schedule::quickLooks && watch.intent.keyFingerprint == m_keyFingerprint;
    return {.orderIds = ids, .mismatch = differs, .wasLast = wasLast};
}
