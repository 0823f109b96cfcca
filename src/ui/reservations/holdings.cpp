// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdings.h"

#include <api/fetchall.h>
#include <api/reservations.h>
#include <flows/holdkeeper.h>
#include <ui/look/secondticker.h>
#include <ui/referencetext.h>
#include <ui/reservations/autoextend.h>

#include <algorithm>

static constexpr qint64 quietMs = 60'000; // between two readings
static constexpr qint64 pendingMs = 3'000; // while the provider has not answered for all
static constexpr qint64 lapsedStaysSecs = 24 * 3600;

// What was refused never had an expiry.
static bool isLongOver(const ReservedNumber &number, const QDateTime &now)
{
    const QDateTime end = number.expiredAt.isValid() ? number.expiredAt : number.createdAt;
    return end.isValid() && end.secsTo(now) > lapsedStaysSecs;
}

static bool isHeldNow(const HeldNumber &held)
{
    return held.hold == Hold::Held || held.hold == Hold::Under10 || held.hold == Hold::Under3;
}

Holdings::Holdings(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keeper(new HoldKeeper(workspace.client(), workspace.state(), workspace.record(), this))
    , m_ticker(SecondTicker::shared())
    , m_api(workspace.client(), Priority::Background)
{
    connect(m_ticker.get(), &SecondTicker::ticked, this, &Holdings::age);
    connect(&m_workspace, &Workspace::reservationsChanged, this, &Holdings::refresh);
    connect(&m_workspace, &Workspace::orderPlaced, this, &Holdings::refresh);
    connect(&m_workspace, &Workspace::boughtChanged, this, &Holdings::show);
    connect(m_keeper, &HoldKeeper::changed, this, &Holdings::show);
    connect(m_keeper, &HoldKeeper::extended, this, [this](const Reservation &reservation) {
        adopt(reservation);
        refresh(); // a reading under way began before, and would show it as it was
    });
    connect(m_keeper, &HoldKeeper::notStored, &m_workspace, &Workspace::notSaved);
    // Any answer may tell that the server's clock is elsewhere by now.
    connect(&m_workspace.client(), &Client::statusChanged, this, &Holdings::age);
    refresh();
}

void Holdings::refresh()
{
    m_api.cancel();
    follow();
}

QCoro::Task<> Holdings::follow()
{
    if (!isRead()) {
        const auto kept = co_await later(m_api, m_workspace.found().load());
        if (kept)
            recall(*kept);
    }
    ReservationFilter filter;
    const std::function<void(const Page<Reservation> &)> onPage = [](const Page<Reservation> &) {};
    while (true) {
        filter.createdAfter = matterSince();
        const auto listing = co_await fetchAll(m_api, api::reservations::list, filter, onPage);
        m_failed = !listing;
        if (listing)
            adoptAll(listing->rows);
        else
            emit failed(listing.error());
        const bool isPending = listing && std::ranges::any_of(listing->rows, [](const Reservation &reservation) {
            return reservation.status == ReservationStatus::Pending;
        });
        co_await pause(m_api, isPending ? pendingMs : quietMs);
    }
}

// Nothing older can change any more, nor is it shown: a history of years is read once. Invalid: nothing is known yet.
QDateTime Holdings::matterSince() const
{
    if (!isRead())
        return {};
    const QDateTime now = m_workspace.serverNow();
    QDateTime since = now.addSecs(-lapsedStaysSecs);
    for (const Reservation &reservation : m_reservations) {
        const bool matters = std::ranges::any_of(reservation.phoneNumbers,
            [now](const ReservedNumber &number) { return number.expiredAt.isValid() && !isLongOver(number, now); });
        if (matters && reservation.createdAt.isValid())
            since = std::min(since, reservation.createdAt.addSecs(-1));
    }
    return since;
}

void Holdings::recall(const QList<BasketLine> &kept)
{
    for (const BasketLine &line : kept)
        m_workspace.found().remember({line.number}, line.foundAt);
}

void Holdings::adoptAll(const QList<Reservation> &reservations)
{
    m_reservations.clear();
    for (const Reservation &reservation : reservations)
        m_reservations.insert(reservation.id, reservation);
    m_readAt = Clock::instance().now();
    show();
}

void Holdings::adopt(const Reservation &reservation)
{
    m_reservations.insert(reservation.id, reservation);
    show();
}

void Holdings::show()
{
    const QList<HeldNumber> now = rows();
    m_workspace.held().setRows(now);
    keep(now);
    holdInBasket(now);
    emit changed();
}

// One row a number: what was reserved again has lapsed before, and that is over.
QList<HeldNumber> Holdings::rows() const
{
    const QDateTime now = m_workspace.serverNow();
    QHash<QString, HeldNumber> newest;
    for (const Reservation &reservation : m_reservations) {
        for (const ReservedNumber &number : reservation.phoneNumbers) {
            const BoughtNumber bought = m_workspace.bought().value(number.phoneNumber);
            const bool isBought = bought.boughtAt.isValid() && bought.boughtAt >= number.createdAt;
            const auto known = newest.constFind(number.phoneNumber);
            const bool isOlder = known != newest.cend() && known->number.expiredAt > number.expiredAt;
            if (isBought || isLongOver(number, now) || isOlder)
                continue;
            const QString &sent = reservation.customerReference;
            HeldNumber row{
                number, reservation.id, referenceText(sent), sent, m_workspace.found().find(number.phoneNumber)};
            row.age(now);
            row.autoExtend = autoextend::cell(*m_keeper, row, now);
            newest.insert(number.phoneNumber, row);
        }
    }
    QHash<QString, int> together;
    for (const HeldNumber &row : std::as_const(newest))
        together[row.reservationId] += isHeldNow(row) ? 1 : 0;
    for (HeldNumber &row : newest)
        row.together = std::max(1, together.value(row.reservationId));
    QList<HeldNumber> all = newest.values();
    const auto rank = [](const HeldNumber &row) { // what is over comes last
        return std::tuple(!isHeldNow(row), row.number.expiredAt, row.number.phoneNumber);
    };
    std::ranges::sort(all, {}, rank);
    return all;
}

void Holdings::keep(const QList<HeldNumber> &rows)
{
    if (!isRead())
        return;
    QList<BasketLine> lines;
    for (const HeldNumber &row : rows) {
        if (row.found)
            lines += basketLine(row);
    }
    m_workspace.found().keep(lines); // for tomorrow's places and prices only: a loss needs no alarm
}

BasketLine Holdings::basketLine(const HeldNumber &held) const
{
    const AvailableNumber unknown{.phoneNumber = held.number.phoneNumber};
    // To reserve it is not to find it. What no search of ours has returned is searched for, and has a price, before it
    // is bought.
    const QDateTime foundAt = held.found ? m_workspace.found().foundAt(unknown.phoneNumber) : QDateTime();
    return {held.found.value_or(unknown), foundAt, held.reservationId, held.number.expiredAt};
}

void Holdings::holdInBasket(const QList<HeldNumber> &rows)
{
    QList<HeldNumber> moved;
    for (const HeldNumber &row : rows) {
        const BasketLine *line = m_workspace.basket().find(row.number.phoneNumber);
        if (line && isHeldNow(row) && line->heldUntil != row.number.expiredAt)
            moved += row;
    }
    if (moved.isEmpty())
        return;
    m_workspace.changeBasket([&moved](Basket &basket) {
        for (const HeldNumber &row : moved)
            basket.setHold(row.number.phoneNumber, row.reservationId, row.number.expiredAt);
    });
}

QList<Reservation> Holdings::holding(const QStringList &keys) const
{
    QList<Reservation> all;
    QStringList ids;
    for (const QString &key : keys) {
        const HeldNumber *row = m_workspace.held().find(key);
        if (!row || !isHeldNow(*row) || ids.contains(row->reservationId))
            continue;
        ids += row->reservationId;
        all += m_reservations.value(row->reservationId);
    }
    return all;
}

QStringList Holdings::heldKeys() const
{
    QStringList keys;
    const Table<HeldNumber> &held = m_workspace.held();
    for (int at = 0; at < held.rowCount(); ++at) {
        if (isHeldNow(held.row(at)))
            keys += held.keyAt(at);
    }
    return keys;
}

void Holdings::age()
{
    const QDateTime now = m_workspace.serverNow();
    bool moved = false;
    m_workspace.held().update([now, &moved](HeldNumber &row) {
        const bool changed = row.age(now);
        moved = moved || changed;
        return changed;
    });
    if (moved)
        show(); // what lapsed goes to the end
    if (isRead() && !m_failed) // what is sent for is known to be as it is
        m_keeper->look(m_reservations);
    emit ticked();
}
