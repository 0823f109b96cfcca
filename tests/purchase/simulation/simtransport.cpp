// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simtransport.h"

#include "simtime.h"

#include <purchase/token.h>

static constexpr qint64 slowestWayMs = 2000;
static constexpr qint64 deadlineMs = 60'000;

SimTransport::SimTransport(SimWorld &world, SimProvider &provider, Witness &witness, Agenda::Life life)
    : m_world(world)
    , m_provider(provider)
    , m_witness(witness)
    , m_life(std::move(life))
{ }

QCoro::Task<RawAnswer> SimTransport::sendOnce(QByteArray body, QString)
{
    const auto answering = post(body);
    co_return co_await later(m_scope, answering);
}

QFuture<RawAnswer> SimTransport::post(const QByteArray &body)
{
    const SimFault *fault = m_provider.draw();
    const auto answer = std::make_shared<QPromise<RawAnswer>>();
    answer->start();
    const auto say = [answer](const RawAnswer &said) {
        answer->addResult(said);
        answer->finish();
    };
    m_world.agenda.after(m_world.dice.between(0, slowestWayMs), m_life, [=, this] {
        if (fault && !fault->answer.bytesLeft)
            return say(fault->answer);
        m_witness.left(body);
        // From here on it goes its way without us.
        const auto arrive = [say, body, fault, life = std::weak_ptr(m_life), &world = m_world, &provider = m_provider] {
            const RawAnswer said = provider.receive(body, fault);
            const bool isSilence = !said.complete && said.kind == Error::Kind::Timeout;
            const qint64 way = isSilence ? deadlineMs : world.dice.between(0, slowestWayMs);
            if (const auto alive = life.lock())
                world.agenda.after(way, alive, [say, said] { say(said); });
        };
        m_world.agenda.after(m_world.dice.between(0, slowestWayMs), arrive);
    });
    return answer->future();
}

template <class T>
QFuture<Result<T>> SimTransport::ask(std::function<Result<T>()> question)
{
    const auto done = promised<T>();
    m_world.agenda.after(m_world.dice.between(0, slowestWayMs), m_life, [=, this] {
        const Result<T> said = question();
        m_world.agenda.after(m_world.dice.between(0, slowestWayMs), m_life, [done, said] { answer<T>(done, said); });
    });
    return done->future();
}

QCoro::Task<Result<QList<NumberOrder>>> SimTransport::ordersLike(QString reference)
{
    const auto answering = ask<QList<NumberOrder>>([this, reference] { return m_provider.list(reference); });
    co_return co_await later(m_scope, answering);
}

QCoro::Task<Result<PurchaseTransport::MarkedOrders>> SimTransport::markedOrders(QDateTime since)
{
    const auto answering = ask<MarkedOrders>([this, since] { return m_provider.marked(since); });
    co_return co_await later(m_scope, answering);
}

QCoro::Task<Result<QStringList>> SimTransport::owned(QStringList numbers)
{
    const auto answering = ask<QStringList>([this, numbers] { return m_provider.owned(numbers); });
    co_return co_await later(m_scope, answering);
}

QCoro::Task<Result<QStringList>> SimTransport::ownedUnder(QString reference)
{
    const auto answering = ask<QStringList>([this, reference] { return m_provider.ownedUnder(reference); });
    co_return co_await later(m_scope, answering);
}

QCoro::Task<Result<bool>> SimTransport::offered(QStringList numbers)
{
    const auto answering = ask<bool>([this, numbers] { return m_provider.offered(numbers); });
    co_return co_await later(m_scope, answering);
}
