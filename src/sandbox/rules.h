// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// What the provider's documentation fixes, and what we chose where it is silent. Times in milliseconds.
namespace sandbox::rules {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr qint64 reservation = 30 * minute; // and as much again with each extension
constexpr qint64 searchMark = 24 * hour; // how long a number that was found may be ordered
constexpr qint64 deadline = 14 * day; // to answer what a country asks
constexpr qint64 lateReservation = 2'000;
constexpr qint64 lateActivation = hour;
constexpr qint64 slowActivation = 2 * day; // toll-free numbers without quickship

constexpr int numbersPerOrder = 500;
constexpr int numbersPerReservation = 250;
constexpr int largestSearch = 250;

} // namespace sandbox::rules
