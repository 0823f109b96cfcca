// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/reservation.h>

// Numbers held for 30 minutes. Fact sheet 2.3; "Number reservations".
namespace api::reservations {
// clang-format off
inline constexpr Endpoint<ReservationFilter, Page<Reservation>> list   {Verb::Get,  "/number_reservations"};
inline constexpr Endpoint<ReservationDraft, Reservation>        create {Verb::Post, "/number_reservations"};
inline constexpr Endpoint<Nothing, Reservation>                 fetch  {Verb::Get,  "/number_reservations/{id}"};
inline constexpr Endpoint<Nothing, Reservation>                 extend {Verb::Post, "/number_reservations/{id}/actions/extend"};
// clang-format on
} // namespace api::reservations
