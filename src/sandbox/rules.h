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
constexpr qint64 correction = 7 * day; // to correct what was declined, and what asking for more time gives
constexpr qint64 quickestReview = minute; // and up to three minutes more, as the seed has it
constexpr qint64 reviewSpread = 3 * minute;
constexpr qint64 afterApproval = 2 * minute; // from the last approval to an active number
constexpr qint64 groupLasts = 365 * day; // what was approved in a group
constexpr qint64 reply = minute; // until the provider answers a comment
constexpr qint64 scanStart = 1'000;
constexpr qint64 scanLength = 4'000;
constexpr qint64 unlinkedDocument = 30 * minute; // until a document that nothing uses is deleted
constexpr qint64 report = 3'000;
constexpr qint64 reportLasts = day;
constexpr qint64 lateReservation = 2'000;
constexpr qint64 lateActivation = hour;
constexpr qint64 slowActivation = 2 * day; // toll-free numbers without quickship

constexpr int numbersPerOrder = 500;
constexpr int numbersPerReservation = 250;
constexpr int largestSearch = 250;
constexpr int largestDocument = 20 * 1024 * 1024;
constexpr int longestFilename = 512;
constexpr int longestComment = 2'000;

} // namespace sandbox::rules
