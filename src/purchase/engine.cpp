// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include <purchase/budget.h>
#include <purchase/refusal.h>
#include <purchase/schedule.h>
#include <purchase/token.h>

#include <QScopeGuard>

#include <algorithm>

namespace {

// What the answer proved, before it is on the disk.
Intent settled(Intent intent, const Verdict &verdict)
{
    intent.state = stateAfter(verdict.outcome);
    intent.wasSent = verdict.outcome != Verdict::Outcome::NotSent;
    intent.wasRefused = verdict.outcome == Verdict::Outcome::Refused || verdict.outcome == Verdict::Outcome::Rejected;
    intent.error = verdict.error;
    intent.mismatch = verdict.mismatch;
    if (!verdict.orderId.isEmpty())
        intent.orderIds = {verdict.orderId};
    intent.recorded = false;
    return intent;
}

} // namespace

PurchaseEngine::PurchaseEngine(Payer payer, QString installId, World world, QObject *parent)
    : QObject(parent)
    , m_payer(std::move(payer))
    , m_installId(std::move(installId))
    , m_world(std::move(world))
    , m_notReady(refusal::notReady())
    , m_lags(m_world.store, *m_world.transport, *m_world.time, m_payer)
    , m_reconciler(m_world.store, *m_world.transport, *m_world.time, m_lags, m_payer)
{
    connect(&m_reconciler, &Reconciler::looked, this, [this](const QList<Intent> &intents) {
        for (const Intent &intent : intents)
            take(intent);
    });
}

PurchaseEngine::~PurchaseEngine()
{
    m_world.transport.reset(); // ends the waits of all coroutines that it answers, while everything they use is there
}

QFuture<Result<Done>> PurchaseEngine::start()
{
    const auto done = promised<Done>();
    m_starts += done;
    if (!m_notReady)
        endStart(Done());
    else if (m_starts.size() == 1) // once: a second reading would take what is being sent for left over
        recover();
    return done->future();
}

QCoro::Task<> PurchaseEngine::recover()
{
    const auto reading = m_world.store.recover(m_payer, m_world.time->now());
    const auto left = co_await later(m_scope, reading);
    if (!left) {
        m_notReady = left.error();
        endStart(left.error());
        co_return;
    }
    m_lags.start(left->lags, left->worstLagMs);
    co_await takeUp(left->intents);
    m_notReady.reset();
    emit restored();
    endStart(Done());
    co_await sweep(left->newestAt);
}

// Some at a time: there may be thousands, and the window does not wait for them.
QCoro::Task<> PurchaseEngine::takeUp(QList<Intent> intents)
{
    constexpr qsizetype atOnce = 250;
    for (qsizetype at = 0; at < intents.size(); at += atOnce) {
        if (at > 0) {
            const auto breath = m_world.time->after(0);
            co_await later(m_scope, breath);
        }
        QList<Intent> lookedFor;
        for (const Intent &intent : intents.mid(at, atOnce)) {
            m_open.keep(intent);
            if (intent.isLookedFor())
                lookedFor += intent;
        }
        m_reconciler.watch(lookedFor);
    }
}

// The journal may be older than the world, when it was put back from a copy: what carries a mark of this installation
// and is not in it was bought all the same.
QCoro::Task<> PurchaseEngine::sweep(QDateTime newestAt)
{
    constexpr qint64 daySeconds = 24 * 60 * 60;
    const QDateTime since = newestAt.isValid() ? newestAt.addSecs(-daySeconds) : m_world.time->now().addDays(-30);
    for (int failures = 1;; ++failures) {
        const auto orders = co_await m_world.transport->markedOrders(since);
        if (orders)
            co_await adopt(orders->orders);
        if (failures == schedule::looksOfSweep || (orders && orders->isComplete))
            co_return;
        const auto passed = m_world.time->after(schedule::backOffMs(failures));
        co_await later(m_scope, passed);
    }
}

QCoro::Task<> PurchaseEngine::adopt(QList<NumberOrder> orders)
{
    orders.removeIf([this](const NumberOrder &order) { return !token::isOf(order.customerReference, m_installId); });
    if (orders.isEmpty())
        co_return;
    const auto writing = m_world.store.adopt(m_payer, orders, m_world.time->now());
    const auto adopted = co_await later(m_scope, writing);
    if (!adopted)
        co_return;
    for (const Intent &intent : *adopted) {
        m_reconciler.replace(intent);
        take(intent);
    }
}

void PurchaseEngine::endStart(const Result<Done> &result)
{
    for (const auto &done : std::exchange(m_starts, {}))
        answer<Done>(done, result);
}

QFuture<Result<Confirmation>> PurchaseEngine::confirm(OrderDraft draft, QHash<QString, Cost> costs, qint64 supersedes)
{
    const auto done = promised<Confirmation>();
    freezeNext(done, std::move(draft), std::move(costs), supersedes);
    return done->future();
}

QCoro::Task<> PurchaseEngine::freezeNext(
    Promised<Confirmation> done, OrderDraft draft, QHash<QString, Cost> costs, qint64 supersedes)
{
    const auto starting = start();
    const auto started = co_await later(m_scope, starting);
    if (!started) {
        answer<Confirmation>(done, started.error());
        co_return;
    }
    const auto asking = m_world.store.nextSequence();
    const auto sequence = co_await later(m_scope, asking);
    if (!sequence) {
        answer<Confirmation>(done, sequence.error());
        co_return;
    }
    const QString mark = token::make(m_installId, *sequence, m_world.random->bytes(token::randomLength));
    auto order = freeze(m_payer, draft, costs, *sequence, mark);
    if (!order) {
        answer<Confirmation>(done, order.error());
        co_return;
    }
    order->supersedes = supersedes;
    const auto checking = m_world.store.check(*order, m_rules, m_world.time->now());
    const auto checked = co_await later(m_scope, checking);
    Confirmation confirmation{*order, m_world.time->elapsedMs()};
    confirmation.countIsTyped = needsTypedCount(m_rules, budget::spendOf(order->numbers, m_rules));
    if (!checked)
        confirmation.refusal = checked.error();
    m_unused.insert(*sequence, confirmation.madeAtMs);
    answer<Confirmation>(done, confirmation);
}

std::optional<Error> PurchaseEngine::problemOf(const Confirmation &confirmation) const
{
    if (m_notReady)
        return m_notReady;
    if (m_open.hasUnrecorded())
        return refusal::unrecorded();
    if (!m_unused.contains(confirmation.order.sequence))
        return refusal::used();
    if (m_world.time->elapsedMs() - confirmation.madeAtMs > Confirmation::validMs)
        return refusal::expired();
    const QStringList numbers = phoneNumbers(confirmation.order.numbers);
    const auto isStarting = [this](const QString &number) { return m_beginning.contains(number); };
    const auto isOther = [&](const Intent &intent) { return intent.id != confirmation.order.supersedes; };
    if (std::ranges::any_of(blocking(numbers), isOther) || std::ranges::any_of(numbers, isStarting))
        return refusal::inDoubt();
    return std::nullopt;
}

QFuture<Result<Intent>> PurchaseEngine::place(Confirmation confirmation)
{
    const auto problem = problemOf(confirmation);
    m_unused.remove(confirmation.order.sequence);
    if (problem)
        return answered<Intent>(*problem);
    const auto done = promised<Intent>();
    send(done, std::move(confirmation.order));
    return done->future();
}

QCoro::Task<> PurchaseEngine::send(Promised<Intent> done, FrozenOrder order)
{
    const QStringList numbers = phoneNumbers(order.numbers);
    m_beginning += numbers;
    const auto mine = m_turns.take();
    co_await later(m_scope, mine);
    const auto ended = qScopeGuard([this] { m_turns.end(); });
    const auto writing = m_world.store.begin(order, m_rules, m_world.time->now());
    const auto begun = co_await later(m_scope, writing);
    for (const QString &number : numbers)
        m_beginning.removeOne(number);
    if (!begun) { // not on the disk, so not a byte leaves
        answer<Intent>(done, begun.error());
        co_return;
    }
    if (order.supersedes)
        giveUp(order.supersedes);
    take(*begun);

    const RawAnswer raw = co_await m_world.transport->sendOnce(order.body, order.mark());
    const Verdict verdict = judge(raw, order);
    co_await record(done, *begun, verdict);
}

QCoro::Task<> PurchaseEngine::record(Promised<Intent> done, Intent intent, Verdict verdict)
{
    for (int failures = 1;; ++failures) {
        const auto writing = m_world.store.finish(intent.id, verdict, m_world.time->now());
        const auto written = co_await later(m_scope, writing);
        if (written) {
            intent = *written;
            break;
        }
        // It is known and shown, and nothing else is sent until it is on the disk.
        intent = settled(intent, verdict);
        take(intent);
        answer<Intent>(done, intent);
        const auto passed = m_world.time->after(schedule::backOffMs(failures));
        co_await later(m_scope, passed);
    }
    take(intent);
    answer<Intent>(done, intent);
    if (intent.isLookedFor() || (intent.state == IntentState::Rejected && intent.wasSent))
        m_reconciler.watch({intent});
    else if (intent.state == IntentState::Acked)
        m_lags.measure(intent.reference);
}

QString PurchaseEngine::markedReference(const QString &words)
{
    constexpr qint64 noOrder = 0; // orders count from 1
    return token::reference(words, token::make(m_installId, noOrder, m_world.random->bytes(token::randomLength)));
}

void PurchaseEngine::checkNow(qint64 id)
{
    m_reconciler.checkNow(id);
}

QFuture<Result<Intent>> PurchaseEngine::settle(qint64 id, IntentState to)
{
    const auto done = promised<Intent>();
    writeSettled(done, id, to);
    return done->future();
}

QCoro::Task<> PurchaseEngine::writeSettled(Promised<Intent> done, qint64 id, IntentState to)
{
    const auto writing = m_world.store.settle(id, to, m_world.time->now());
    const auto written = co_await later(m_scope, writing);
    if (written) {
        m_reconciler.replace(*written);
        take(*written);
    }
    answer<Intent>(done, written);
}

// The order that was given up is still looked for: if it appears, the user has two.
void PurchaseEngine::giveUp(qint64 id)
{
    Intent intent = m_open.value(id);
    intent.state = IntentState::Reissued;
    m_reconciler.replace(intent);
    take(intent);
}

void PurchaseEngine::take(const Intent &intent)
{
    m_open.keep(intent);
    emit changed(intent);
}
