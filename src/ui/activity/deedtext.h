// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/record.h>
#include <models/cell.h>

// What an operator reads of a change in the record. Plain text, ours alone.
namespace deedtext {

QString what(const Deed &deed); // "Buy 12 numbers, US"
StateCell outcome(const Deed &deed);
QString request(const Deed &deed); // its id, or why there is none
QString person(const Deed &deed, const QString &here); // here: who sits at this computer
QString words(const Deed &deed); // the operator's own reference
QString clock(const QDateTime &time); // "10:43:18", local
QString moment(const QDateTime &time, const QDateTime &now); // with the day, unless it is today

} // namespace deedtext
