// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/reservation.h>
#include <models/rows.h>

class HoldKeeper;
class QMenu;

// What the Reserved pane says of reservations that are extended by themselves, and where that is chosen. now: the
// server's time.
namespace autoextend {

StateCell cell(const HoldKeeper &keeper, const HeldNumber &row, const QDateTime &now);

// A menu of times. Every one is counted from now, so that the last of them is soon enough to mean what it says.
void addMenu(QMenu *menu, HoldKeeper &keeper, const QList<Reservation> &reservations, const QDateTime &now);

} // namespace autoextend
