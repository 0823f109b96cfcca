// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdkeeper.h"

#include <flows/reserve.h>

#include <algorithm>
#include <functional>
#include <utility>

QDateTime firstExpiry(const Reservation &reservation, const QDateTime &now)
{
    QDateTime first;
    QDateTime last;
    for (const ReservedNumber &number : reservation.phoneNumbers) {
        if (!number.expiredAt.isValid())
            continue;
        if (number.isHeld(now))
            first = first.isValid() ? std::min(first, number.expiredAt) : number.expiredAt;
        last = last.isValid() ? std::max(last, number.expiredAt) : number.expiredAt;
    }
    return first.isValid() ? first : last;
}

HoldKeeper::HoldKeeper(Client &client, Worker &state, Record &record, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_state(state)
    , m_record(record)
    , m_session(client)
{
    load();
}

// What was chosen since the start is newer than what is on the disk.
QCoro::Task<> HoldKeeper::load()
{
    const auto loading = keptholds::load(m_state, m_record.account());
    const auto all = co_await later(m_session, loading);
    m_isRead = true;
    if (!all)
        emit notStored(all.error());
    for (const KeptHold &kept : all ? *all : QList<KeptHold>()) {
        if (!m_kept.contains(kept.reservationId))
            m_kept.insert(kept.reservationId, kept);
    }
    emit changed();
}

// What was tried stays known: a new limit is no reason to send the same extension again.
void HoldKeeper::keep(const QStringList &reservationIds, const QDateTime &until)
{
    for (const QString &id : reservationIds) {
        KeptHold &kept = m_kept[id];
        kept.reservationId = id;
        kept.until = until;
        tell(keptholds::save(m_state, m_record.account(), kept));
    }
    emit changed();
}

void HoldKeeper::release(const QStringList &reservationIds)
{
    for (const QString &id : reservationIds) {
        if (m_kept.remove(id) > 0)
            tell(keptholds::forget(m_state, m_record.account(), id));
    }
    emit changed();
}

QCoro::Task<> HoldKeeper::tell(QFuture<Result<Done>> saving)
{
    const auto saved = co_await later(m_session, saving);
    if (!saved)
        emit notStored(saved.error());
}

void HoldKeeper::look(const QHash<QString, Reservation> &reservations)
{
    if (!m_isRead)
        return;
    forgetOver(reservations);
    if (!m_extending.isEmpty())
        return;
    for (const KeptHold &kept : std::as_const(m_kept)) {
        const auto reservation = reservations.constFind(kept.reservationId);
        if (reservation == reservations.cend() || !isDue(*reservation, kept))
            continue;
        extend(*reservation, kept);
        return;
    }
}

bool HoldKeeper::isDue(const Reservation &reservation, const KeptHold &kept) const
{
    const QDateTime now = m_client.serverNow();
    const QDateTime expiry = firstExpiry(reservation, now);
    return expiry.isValid() && now < expiry && now.secsTo(expiry) <= aheadSecs && expiry < kept.until
        && kept.triedFor != expiry;
}

QCoro::Task<> HoldKeeper::extend(Reservation reservation, KeptHold kept)
{
    m_extending = reservation.id;
    kept.triedFor = firstExpiry(reservation, m_client.serverNow());
    m_kept.insert(kept.reservationId, kept);
    const auto saving = keptholds::save(m_state, m_record.account(), kept);
    const auto saved = co_await later(m_session, saving);
    if (!saved)
        emit notStored(saved.error()); // it costs nothing, and not to send it loses the numbers
    Reservation now = reservation;
    const std::function<void(const ExtendResult &)> done = [&now](const ExtendResult &result) {
        now = result.reservation;
    };
    const QList<Reservation> one{reservation};
    co_await extendReservations(m_session, m_record, one, done);
    m_extending.clear();
    emit extended(now);
    emit changed();
}

// A hold that ended is told about until the time that was set for it.
void HoldKeeper::forgetOver(const QHash<QString, Reservation> &reservations)
{
    const QDateTime now = m_client.serverNow();
    QStringList over;
    for (const KeptHold &kept : std::as_const(m_kept)) {
        const auto known = reservations.constFind(kept.reservationId);
        const bool isHeld = known != reservations.cend() && firstExpiry(*known, now) > now;
        if (kept.until < now && !isHeld && kept.reservationId != m_extending)
            over += kept.reservationId;
    }
    if (!over.isEmpty())
        release(over);
}

std::optional<HoldKeeper::State> HoldKeeper::stateOf(const QString &reservationId, const QDateTime &expiry) const
{
    const auto kept = m_kept.constFind(reservationId);
    if (kept == m_kept.cend())
        return std::nullopt;
    if (reservationId == m_extending)
        return State::Keeping;
    if (kept->until <= expiry)
        return State::LimitReached;
    return kept->triedFor == expiry || expiry <= m_client.serverNow() ? State::Failed : State::Keeping;
}

QDateTime HoldKeeper::until(const QString &reservationId) const
{
    return m_kept.value(reservationId).until;
}
