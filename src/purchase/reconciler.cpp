// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconciler.h"

#include <purchase/lookup.h>
#include <purchase/schedule.h>
#include <purchase/token.h>

#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype oneByOne = 4; // more that are due at once are looked for together
constexpr qsizetype atOnce = 250; // are written and told together: neither the journal nor the window waits for more
constexpr qint64 clockErrorMs = 3'600'000; // by how much our idea of the server's time may be wrong

} // namespace

Reconciler::Reconciler(
    PurchaseStore &store, PurchaseTransport &transport, PurchaseTime &time, LagMeter &lags, const Payer &payer)
    : m_store(store)
    , m_transport(transport)
    , m_time(time)
    , m_lags(lags)
    , m_payer(payer)
{ }

Reconciler::~Reconciler() = default;

void Reconciler::watch(const QList<Intent> &intents)
{
    const qint64 nowMs = m_time.elapsedMs();
    for (const Intent &intent : intents) {
        // Of one that was left from before nobody knows how long ago its sending ended: the clocks of that time and of
        // now may be wrong by days. It waits its whole time once more.
        Watch watch{.intent = intent, .endMs = nowMs};
        if (intent.state == IntentState::Ambiguous || intent.state == IntentState::Rejected) {
            schedule(watch);
        } else { // it has had its quick looks: it goes on where it was, with a look at once
            watch.looks = std::max(intent.checks, schedule::quickLooks);
            if (schedule::gapMs(watch.looks))
                watch.dueMs = nowMs;
        }
        m_watches.insert(intent.id, watch);
    }
    wake();
}

void Reconciler::replace(const Intent &intent)
{
    const auto watch = m_watches.find(intent.id);
    if (watch == m_watches.end())
        return;
    if (intent.isLookedFor())
        watch->intent = intent;
    else
        m_watches.erase(watch);
}

void Reconciler::checkNow(qint64 id)
{
    const auto watch = m_watches.find(id);
    if (watch == m_watches.end())
        return;
    watch->byHand = true;
    wake();
}

void Reconciler::schedule(Watch &watch)
{
    auto gap = watch.failures > 0 ? schedule::backOffMs(watch.failures) : schedule::gapMs(watch.looks);
    const bool isRefused = watch.intent.isBeingMadeSure();
    const qint64 endsInMs = (isRefused ? refusedMs() : quietMs()) - passedMs(watch);
    if (gap && watch.looks >= (isRefused ? schedule::looksBeforeRefused : schedule::quickLooks) && endsInMs > 0)
        gap = std::min(*gap, endsInMs); // whoever waits to know does not wait for the full hour
    watch.dueMs = gap ? std::optional(m_time.elapsedMs() + *gap) : std::nullopt;
    watch.intent.nextCheckAt = gap ? m_time.now().addMSecs(*gap) : QDateTime();
}

std::optional<qint64> Reconciler::nextDueMs() const
{
    std::optional<qint64> next;
    for (const Watch &watch : m_watches) {
        if (watch.byHand)
            return m_time.elapsedMs();
        if (watch.dueMs && (!next || *watch.dueMs < *next))
            next = watch.dueMs;
    }
    return next;
}

// What the user asked for, then what is due together, then one of those that take a look of their own: there may be
// thousands of them.
QList<qint64> Reconciler::due() const
{
    QList<qint64> due;
    QList<qint64> alone;
    const qint64 nowMs = m_time.elapsedMs();
    for (const Watch &watch : m_watches) {
        if (watch.byHand)
            return {watch.intent.id};
        if (watch.alone)
            alone += watch.intent.id;
        else if (watch.dueMs && *watch.dueMs <= nowMs)
            due += watch.intent.id;
    }
    return due.isEmpty() ? alone.first(std::min<qsizetype>(alone.size(), 1)) : due;
}

void Reconciler::wake()
{
    m_sleep.cancel(); // and with it run(), unless it looks at this moment and will see by itself
    if (!m_running)
        run();
}

QCoro::Task<> Reconciler::run()
{
    m_running = true;
    const auto ended = qScopeGuard([this] { m_running = false; });
    while (const auto next = nextDueMs()) {
        const qint64 waitMs = *next - m_time.elapsedMs();
        if (waitMs > 0) {
            const auto passed = m_time.after(waitMs);
            co_await later(m_sleep, passed);
            continue;
        }
        const QList<qint64> ids = due();
        if (ids.size() > oneByOne)
            co_await lookForMany(ids);
        else
            co_await lookForOne(ids.first());
    }
}

qint64 Reconciler::passedMs(const Watch &watch) const
{
    return m_time.elapsedMs() - watch.endMs;
}

qint64 Reconciler::quietMs() const
{
    return schedule::quietMs(m_lags.worstMs());
}

qint64 Reconciler::refusedMs() const
{
    return schedule::refusedMs(m_lags.worstMs(), m_lags.isKnown());
}

// There was no trace of it for so long, and so often, that it most likely was not placed, or that its refusal is true.
std::optional<IntentState> Reconciler::endOf(const Watch &watch, const PurchaseStore::LookUp &lookUp) const
{
    const Intent &intent = watch.intent;
    if (intent.state != IntentState::Ambiguous
        || intent.keyFingerprint != m_payer.keyFingerprint) // with another key the order may be invisible
        return std::nullopt;
    const bool isTurnedAway = lookup::isTurnedAwayToo(intent, lookUp);
    if (!isTurnedAway && !lookup::foundNothing(lookUp))
        return std::nullopt;
    const int looks = (isTurnedAway ? watch.failures : watch.looks) + 1;
    if (intent.isBeingMadeSure() && looks >= schedule::looksBeforeRefused && passedMs(watch) >= refusedMs())
        return IntentState::Rejected;
    if (!isTurnedAway && looks >= schedule::looksBeforeQuiet && passedMs(watch) >= quietMs())
        return IntentState::Quiet;
    return std::nullopt;
}

QCoro::Task<> Reconciler::lookForOne(qint64 id)
{
    const Watch watch = m_watches.value(id);
    const auto orders = co_await m_transport.ordersLike(watch.intent.reference);
    auto lookUp = lookup::of(watch.intent, orders);
    lookUp.ends = watch.byHand ? std::nullopt : endOf(watch, lookUp);
    if (watch.asksWhatIsOurs() && lookup::foundNothing(lookUp)) {
        const QStringList numbers = phoneNumbers(watch.intent.numbers);
        const auto ours = co_await m_transport.owned(numbers);
        lookUp.alreadyOurs = ours ? *ours : QStringList();
        if (const auto asking = m_watches.find(id); asking != m_watches.end())
            asking->knowsOurs = bool(ours);
    }
    const bool isLongMissing = lookup::foundNothing(lookUp) && watch.looks >= schedule::looksBeforeElsewhere;
    if (lookUp.ends || (isLongMissing && !watch.intent.isNameless()))
        co_await lookElsewhere(watch, &lookUp);
    const QList<PurchaseStore::LookUp> lookUps{lookUp};
    co_await write(lookUps);
}

// What can't be read there proves nothing either way; a refusal is not believed without it before silence is.
QCoro::Task<> Reconciler::lookElsewhere(Watch watch, PurchaseStore::LookUp *lookUp)
{
    const auto ours = co_await m_transport.ownedUnder(watch.intent.reference);
    lookUp->isPlaced = ours && !ours->isEmpty();
    if (lookUp->isPlaced)
        lookUp->channel = u"inventory"_s;
    if (!ours && lookUp->ends == IntentState::Rejected && lookup::foundNothing(*lookUp))
        lookUp->ends = passedMs(watch) >= quietMs() ? std::optional(IntentState::Quiet) : std::nullopt;
    if (lookUp->ends != IntentState::Quiet || lookUp->isPlaced)
        co_return;
    const auto offered = co_await m_transport.offered(phoneNumbers(watch.intent.numbers));
    lookUp->onSaleAgain = offered && *offered;
}

QCoro::Task<> Reconciler::lookForMany(QList<qint64> ids)
{
    QDateTime since = m_time.now();
    for (const qint64 id : ids)
        since = std::min(since, m_watches.constFind(id)->intent.createdAt);
    const QDateTime from = since.addMSecs(-clockErrorMs);
    const auto orders = co_await m_transport.markedOrders(from);
    Seen seen;
    if (orders) {
        for (const NumberOrder &order : orders->orders)
            seen.byMark[token::markOf(order.customerReference)] += order;
    }
    if (!orders || !orders->isComplete)
        seen.problem = orders ? Error{.kind = Error::Kind::Contract} : orders.error();
    for (qsizetype at = 0; at < ids.size(); at += atOnce) {
        const auto lookUps = compare(ids.mid(at, atOnce), seen);
        co_await write(lookUps);
    }
}

QList<PurchaseStore::LookUp> Reconciler::compare(const QList<qint64> &ids, const Seen &seen)
{
    QList<PurchaseStore::LookUp> lookUps;
    for (const qint64 id : ids) {
        const auto watch = m_watches.find(id);
        if (watch == m_watches.end())
            continue;
        const auto ours = seen.byMark.value(token::markOf(watch->intent.reference));
        const bool isProof = !ours.isEmpty() || !seen.problem;
        lookUps += lookup::of(watch->intent, isProof ? Result(ours) : Result<QList<NumberOrder>>(*seen.problem));
        const bool asks = watch->asksWhatIsOurs() && lookup::foundNothing(lookUps.last());
        if (asks || endOf(*watch, lookUps.last())) {
            lookUps.removeLast();
            watch->alone = true;
        }
    }
    return lookUps;
}

QCoro::Task<> Reconciler::write(QList<PurchaseStore::LookUp> lookUps)
{
    if (lookUps.isEmpty())
        co_return;
    const auto writing = m_store.note(lookUps, m_time.now());
    const auto noted = co_await later(m_scope, writing);
    QList<Intent> news;
    for (qsizetype i = 0; i < lookUps.size(); ++i) {
        const Intent before = m_watches.value(lookUps.at(i).id).intent;
        take(lookUps.at(i), noted ? noted->at(i) : Intent());
        const auto watch = m_watches.constFind(lookUps.at(i).id);
        const Intent intent = watch != m_watches.constEnd() ? watch->intent : noted ? noted->at(i) : Intent();
        const bool isKnown = intent.state == before.state && intent.orderIds == before.orderIds;
        if (intent.id != 0 && (!isKnown || ruleOf(intent.state).isLookedFor)) // else it was told, and stands
            news += intent;
    }
    emit looked(news);
}

// noted: as it is in the journal now; without an id it could not be written. What could not be read or written down is
// looked for again soon.
void Reconciler::take(const PurchaseStore::LookUp &lookUp, const Intent &noted)
{
    const auto watch = m_watches.find(lookUp.id);
    if (watch == m_watches.end())
        return;
    const bool counts = lookUp.orderIds && noted.id != 0;
    const bool wasPlanned = !std::exchange(watch->byHand, false);
    watch->alone = false;
    if (counts && lookup::foundNothing(lookUp))
        watch->missedMs = m_time.elapsedMs() - watch->endMs;
    if (noted.id != 0) {
        const auto next = watch->intent.nextCheckAt;
        watch->intent = noted;
        watch->intent.nextCheckAt = next;
        watch->intent.worstLagMs = m_lags.worstMs();
    }
    if (!watch->isWorthALook()) {
        if (watch->intent.state == IntentState::Found)
            m_lags.learn(watch->missedMs);
        m_watches.erase(watch);
        return;
    }
    if (!wasPlanned) // one that the user asked for does not bring the end of the schedule nearer
        return;
    watch->failures = counts ? 0 : watch->failures + 1;
    watch->looks += counts;
    schedule(*watch);
}
