// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace sandbox {

class Statement;

// What the two builders below read: the columns of a SELECT from ownedTables.
extern const QByteArray ownedColumns;
extern const QByteArray ownedTables; // owned_numbers as o, and what it refers to

// The id of a row's emergency address, as SQL: there is one for all numbers that can call for help.
extern const QByteArray emergencyAddress;

// A number of the inventory as its list and its own page show it, and the shorter form of the slim list.
QJsonObject ownedNumber(const Statement &row);
QJsonObject slimNumber(const Statement &row);

} // namespace sandbox
