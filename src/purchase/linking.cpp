// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linking.h"

#include <purchase/engine.h>
#include <purchase/refusal.h>
#include <purchase/token.h>

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockErrorSeconds = 3600; // by how much our idea of the server's time may be wrong

struct LinkingText
{
    Q_DECLARE_TR_FUNCTIONS(Purchase)
};

} // namespace

std::optional<Error> linkProblem(const Intent &intent, const NumberOrder &order)
{
    const QString difference = mismatch(phoneNumbers(intent.numbers), order);
    if (order.phoneNumbers.isEmpty() || !difference.isEmpty())
        return refusal::otherOrder(LinkingText::tr("It does not hold exactly its numbers: %1").arg(difference));
    const QString mark = token::markOf(order.customerReference);
    if (!mark.isEmpty() && mark != token::markOf(intent.reference))
        return refusal::otherPurchase();
    if (order.createdAt.isValid() && order.createdAt.secsTo(intent.createdAt) > clockErrorSeconds)
        return refusal::otherOrder(LinkingText::tr("It is older than the purchase."));
    return std::nullopt;
}

QCoro::Task<Result<NumberOrder>> PurchaseTransport::order(QString)
{
    co_return Error();
}

QFuture<Result<Intent>> PurchaseEngine::link(qint64 id, QString orderId)
{
    const auto done = promised<Intent>();
    linkNow(done, id, std::move(orderId));
    return done->future();
}

QCoro::Task<> PurchaseEngine::linkNow(Promised<Intent> done, qint64 id, QString orderId)
{
    const Intent intent = m_open.value(id);
    if (!ruleOf(intent.state).isLookedFor) {
        answer<Intent>(done, refusal::badStep(ruleOf(IntentState::Found).name));
        co_return;
    }
    const auto order = co_await m_world.transport->order(orderId);
    const auto problem = order ? linkProblem(intent, *order) : std::optional(order.error());
    if (problem) {
        answer<Intent>(done, *problem);
        co_return;
    }
    const QList<PurchaseStore::LookUp> lookUps{{.id = id, .channel = u"user"_s, .orderIds = QStringList{order->id}}};
    const auto writing = m_world.store.note(lookUps, m_world.time->now());
    const auto noted = co_await later(m_scope, writing);
    if (!noted) {
        answer<Intent>(done, noted.error());
        co_return;
    }
    m_reconciler.replace(noted->first());
    take(noted->first());
    answer<Intent>(done, noted->first());
}
