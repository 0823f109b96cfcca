// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/acceptance.h>
#include <sandbox/rulebook.h>

namespace sandbox {

struct Context;

// One number of an order, and what its country asks of it.
struct Paper
{
    qint64 position = 0; // in order_numbers
    qint64 subOrder = 0;
    const Requirement *asked = nullptr; // null: nothing
    bool isPending = false; // its order is still under way
};

// The numbers of an order, of a sub order, or one alone.
enum class Scope { Order, SubOrder, Number };
QList<Paper> papersOf(Context &context, Scope scope, const QString &id);

// Gives each value to every number that asks for it and doesn't have it approved yet; nothing is written when there is
// a problem.
QList<Problem> giveValues(Context &context, const QList<Paper> &papers, const QList<GivenValue> &given, qint64 at);

// One answer to one requirement; what has been approved stays as it is. status: "pending-approval" or "approved".
void writeValue(
    Context &context, const Paper &paper, const QString &requirement, const QString &value, const QString &status);

// What has become of numbers, sub orders and orders, once their values or the verdicts about them have changed.
void settlePapers(Context &context, const QList<Paper> &papers, qint64 at);

} // namespace sandbox
