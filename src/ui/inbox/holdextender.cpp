// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdextender.h"

HoldExtender::HoldExtender(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_api(workspace.client())
{ }

void HoldExtender::extend(const QList<HeldNumber> &rows)
{
    if (m_isBusy || rows.isEmpty())
        return;
    Reservation reservation{.id = rows.first().reservationId, .customerReference = rows.first().sentReference};
    for (const HeldNumber &row : rows)
        reservation.phoneNumbers += row.number;
    run({reservation}, rows);
}

QCoro::Task<> HoldExtender::run(QList<Reservation> reservations, QList<HeldNumber> before)
{
    m_isBusy = true;
    emit busyChanged();
    const std::function<void(const ExtendResult &)> done = [](const ExtendResult &) {};
    const auto results = co_await extendReservations(m_api, m_workspace.record(), reservations, done);
    m_isBusy = false;
    emit m_workspace.reservationsChanged();
    emit ended(Extension::of(results, before));
    emit busyChanged();
}
