// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include <purchase/refusal.h>
#include <purchase/schedule.h>
#include <purchase/token.h>

#include <algorithm>

namespace {

template <class T>
std::shared_ptr<QPromise<Result<T>>> promised()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

// Once; later answers are for those who listen to changed().
template <class T>
void answer(const std::shared_ptr<QPromise<Result<T>>> &promise, const Result<T> &result)
{
    if (promise->future().isFinished())
        return;
    promise->addResult(result);
    promise->finish();
}

template <class T>
QFuture<Result<T>> answered(const Error &error)
{
    const auto promise = promised<T>();
    answer<T>(promise, error);
    return promise->future();
}

// What the answer proved, before it is on the disk.
Intent settled(Intent intent, const Verdict &verdict)
{
    intent.state = stateAfter(verdict.outcome);
    intent.wasSent = verdict.outcome != Verdict::Outcome::NotSent;
    intent.error = verdict.error;
    intent.alreadyOurs = verdict.alreadyOurs;
    intent.mismatch = verdict.mismatch;
    if (!verdict.orderId.isEmpty())
        intent.orderIds = {verdict.orderId};
    intent.recorded = false;
    return intent;
}

bool isNewer(const Intent &a, const Intent &b)
{
    return a.id > b.id;
}

} // namespace

PurchaseEngine::PurchaseEngine(Payer payer, QString installId, World world, QObject *parent)
    : QObject(parent)
    , m_payer(std::move(payer))
    , m_installId(std::move(installId))
    , m_world(std::move(world))
    , m_notReady(refusal::notReady())
    , m_reconciler(m_world.store, *m_world.transport, *m_world.time, m_payer.keyFingerprint)
{
    connect(&m_reconciler, &Reconciler::looked, this, &PurchaseEngine::take);
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
    m_notReady.reset();
    for (const Intent &intent : *left) {
        take(intent);
        if (ruleOf(intent.state).isLookedFor)
            m_reconciler.watch(intent);
    }
    endStart(Done());
}

void PurchaseEngine::endStart(const Result<Done> &result)
{
    for (const auto &done : std::exchange(m_starts, {}))
        answer<Done>(done, result);
}

QFuture<Result<Confirmation>> PurchaseEngine::confirm(OrderDraft draft, QHash<QString, Cost> costs)
{
    const auto done = promised<Confirmation>();
    freezeNext(done, std::move(draft), std::move(costs));
    return done->future();
}

QCoro::Task<> PurchaseEngine::freezeNext(Promise<Confirmation> done, OrderDraft draft, QHash<QString, Cost> costs)
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
    const auto order = freeze(m_payer, draft, costs, *sequence, mark);
    if (!order) {
        answer<Confirmation>(done, order.error());
        co_return;
    }
    const Confirmation confirmation{*order, m_world.time->elapsedMs()};
    m_unused.insert(*sequence, confirmation.madeAtMs);
    answer<Confirmation>(done, confirmation);
}

std::optional<Error> PurchaseEngine::problemOf(const Confirmation &confirmation) const
{
    if (m_notReady)
        return m_notReady;
    if (std::any_of(m_open.begin(), m_open.end(), [](const Intent &intent) { return !intent.recorded; }))
        return refusal::unrecorded();
    if (!m_unused.contains(confirmation.order.sequence))
        return refusal::used();
    if (m_world.time->elapsedMs() - confirmation.madeAtMs > Confirmation::validMs)
        return refusal::expired();
    const QStringList numbers = phoneNumbers(confirmation.order.numbers);
    const auto isStarting = [this](const QString &number) { return m_beginning.contains(number); };
    if (!blocking(numbers).isEmpty() || std::any_of(numbers.begin(), numbers.end(), isStarting))
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

QCoro::Task<> PurchaseEngine::send(Promise<Intent> done, FrozenOrder order)
{
    const QStringList numbers = phoneNumbers(order.numbers);
    m_beginning += numbers;
    const auto writing = m_world.store.begin(order, m_world.time->now());
    const auto begun = co_await later(m_scope, writing);
    for (const QString &number : numbers)
        m_beginning.removeOne(number);
    if (!begun) { // not on the disk, so not a byte leaves
        answer<Intent>(done, begun.error());
        co_return;
    }
    take(*begun);

    const RawAnswer raw = co_await m_world.transport->sendOnce(order.body);
    Verdict verdict = judge(raw, order);
    if (verdict.outcome == Verdict::Outcome::Rejected && saysUnavailable(verdict.error))
        verdict = co_await doubleCheck(verdict, order);
    co_await record(done, *begun, verdict);
}

// A refusal because of the numbers may be the second answer to an order that was placed: something between us and the
// provider sent it again. Then it is in doubt, and found by its mark.
QCoro::Task<Verdict> PurchaseEngine::doubleCheck(Verdict refusal, FrozenOrder order)
{
    const auto placed = co_await m_world.transport->ordersLike(order.draft.customerReference);
    if (!placed || !placed->isEmpty()) {
        refusal.outcome = Verdict::Outcome::Ambiguous;
        co_return refusal;
    }
    const auto ours = co_await m_world.transport->owned(phoneNumbers(order.numbers));
    if (ours)
        refusal.alreadyOurs = *ours;
    co_return refusal;
}

QCoro::Task<> PurchaseEngine::record(Promise<Intent> done, Intent intent, Verdict verdict)
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
    if (ruleOf(intent.state).isLookedFor)
        m_reconciler.watch(intent);
}

QString PurchaseEngine::markedReference(const QString &words)
{
    constexpr qint64 noOrder = 0; // orders count from 1
    return token::reference(words, token::make(m_installId, noOrder, m_world.random->bytes(token::randomLength)));
}

QList<Intent> PurchaseEngine::open() const
{
    QList<Intent> all = m_open.values();
    std::sort(all.begin(), all.end(), isNewer);
    return all;
}

QList<Intent> PurchaseEngine::blocking(const QStringList &numbers) const
{
    QList<Intent> result = open();
    result.removeIf([&](const Intent &intent) {
        const QStringList theirs = phoneNumbers(intent.numbers);
        const auto overlaps = [&](const QString &number) { return theirs.contains(number); };
        return !ruleOf(intent.state).blocks || std::none_of(numbers.begin(), numbers.end(), overlaps);
    });
    return result;
}

void PurchaseEngine::checkNow(qint64 id)
{
    m_reconciler.checkNow(id);
}

QFuture<Result<Intent>> PurchaseEngine::abandon(qint64 id)
{
    const auto done = promised<Intent>();
    writeAbandoned(done, id);
    return done->future();
}

QCoro::Task<> PurchaseEngine::writeAbandoned(Promise<Intent> done, qint64 id)
{
    const auto writing = m_world.store.abandon(id, m_world.time->now());
    const auto written = co_await later(m_scope, writing);
    if (written) {
        m_reconciler.replace(*written);
        take(*written);
    }
    answer<Intent>(done, written);
}

void PurchaseEngine::take(const Intent &intent)
{
    if (ruleOf(intent.state).isOpen || !intent.recorded)
        m_open.insert(intent.id, intent);
    else
        m_open.remove(intent.id);
    emit changed(intent);
}
