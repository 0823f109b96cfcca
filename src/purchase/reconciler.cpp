// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconciler.h"

#include <purchase/schedule.h>

#include <algorithm>

namespace {

PurchaseStore::LookUp lookUpOf(const Intent &intent, const Result<QList<NumberOrder>> &orders, bool isLast)
{
    if (!orders)
        return {.orderIds = orders.error()};
    QStringList ids;
    for (const NumberOrder &order : *orders)
        ids += order.id;
    const QString differs = ids.size() == 1 ? mismatch(phoneNumbers(intent.numbers), orders->first()) : QString();
    return {.orderIds = ids, .mismatch = differs, .wasLast = isLast};
}

} // namespace

struct Reconciler::Watch
{
    Intent intent{};
    int looks = 0; // done, of the schedule
    int failures = 0; // one after the other
    std::optional<qint64> dueMs{}; // when the next planned look is, on the clock of elapsedMs()
    Scope waiting{}; // for the next look; ending it never ends a look
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
        if (schedule::gapMs(watch->looks))
            watch->dueMs = m_time.elapsedMs();
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
    co_await look(id, false);
    co_await follow(id);
}

void Reconciler::plan(Watch &watch)
{
    const auto gap = watch.failures > 0 ? schedule::backOffMs(watch.failures) : schedule::gapMs(watch.looks);
    if (!watch.dueMs && gap)
        watch.dueMs = m_time.elapsedMs() + *gap;
    watch.intent.nextCheckAt = watch.dueMs ? m_time.now().addMSecs(*watch.dueMs - m_time.elapsedMs()) : QDateTime();
}

QCoro::Task<> Reconciler::follow(qint64 id)
{
    while (Watch *watch = find(id)) {
        plan(*watch);
        emit looked(watch->intent);
        watch = find(id); // whoever heard of it may have abandoned it
        if (!watch || !watch->dueMs)
            co_return;
        const auto passed = m_time.after(std::max<qint64>(0, *watch->dueMs - m_time.elapsedMs()));
        co_await later(watch->waiting, passed);
        co_await look(id, true);
    }
}

QCoro::Task<> Reconciler::look(qint64 id, bool isPlanned)
{
    if (!find(id))
        co_return;
    const QString reference = find(id)->intent.reference;
    const auto orders = co_await m_transport.ordersLike(reference);
    const bool foundNone = orders && orders->isEmpty();
    const bool isLast = isPlanned && foundNone && co_await isLastLook(id);
    if (!find(id))
        co_return;
    const auto writing = m_store.note(id, lookUpOf(find(id)->intent, orders, isLast), m_time.now());
    const auto noted = co_await later(m_scope, writing);

    Watch *watch = find(id);
    if (!watch)
        co_return;
    const bool counts = orders && noted; // what could not be read or written down is looked for again soon
    if (isPlanned) { // one that the user asked for does not bring the end of the schedule nearer
        watch->dueMs.reset();
        watch->failures = counts ? 0 : watch->failures + 1;
        watch->looks += counts;
    }
    if (!noted)
        co_return;
    watch->intent = *noted;
    if (ruleOf(noted->state).isLookedFor)
        co_return;
    m_watches.erase(id);
    emit looked(*noted);
}

// The quick looks are over, if this one finds nothing either.
QCoro::Task<bool> Reconciler::isLastLook(qint64 id)
{
    const Watch *watch = find(id);
    if (!watch || watch->intent.state != IntentState::Ambiguous)
        co_return false;
    if (watch->intent.keyFingerprint != m_keyFingerprint)
        co_return false; // with this key the order may be invisible
    const int looks = watch->looks + 1;
    if (looks < schedule::looksAfterRefusal || !isLikelyRefusal(watch->intent.error))
        co_return looks == schedule::quickLooks;
    const auto ours = co_await m_transport.owned(phoneNumbers(watch->intent.numbers));
    co_return ours && ours->isEmpty();
}
