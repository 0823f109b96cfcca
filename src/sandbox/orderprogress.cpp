// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderprogress.h"

#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/deliveries.h>
#include <sandbox/holdings.h>
#include <sandbox/lifecycle.h>
#include <sandbox/ownednumbers.h>
#include <sandbox/rules.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool isPending(Context &context, qint64 order)
{
    return context.database.query("SELECT 1 FROM orders WHERE position = ? AND status = 'pending'", order).next();
}

// The status of the whole from those of its parts: the first row that fits.
void settleOrder(Context &context, qint64 order, qint64 at)
{
    const bool wasPending = isPending(context, order);
    context.database.run("UPDATE orders SET updated_at = ?1, (status, requirements_met) = (SELECT CASE"
                         " WHEN SUM(status = 'pending') > 0 THEN 'pending'"
                         " WHEN SUM(status = 'deleted') = COUNT(*) THEN 'deleted'"
                         " WHEN SUM(status = 'cancelled') = COUNT(*) THEN 'cancelled'"
                         " WHEN SUM(status = 'success') > 0 THEN 'success' ELSE 'failure' END,"
                         " MIN(requirements_met) FROM sub_orders WHERE order_position = ?2) WHERE position = ?2",
        at, order);
    if (wasPending && !isPending(context, order))
        announceOrder(context, order, at);
}

// The order's wishes for its numbers, as the inventory keeps them.
OwnedNumber ownedFrom(Context &context, qint64 orderNumber, qint64 at)
{
    auto row = context.database.query("SELECT n.number, o.customer_reference, o.created_at,"
                                      " (SELECT position FROM connections WHERE id = o.connection_id),"
                                      " (SELECT position FROM messaging_profiles WHERE id = o.messaging_profile_id),"
                                      " (SELECT position FROM billing_groups WHERE id = o.billing_group_id)"
                                      " FROM order_numbers n JOIN sub_orders s ON s.position = n.sub_order"
                                      " JOIN orders o ON o.position = s.order_position WHERE n.position = ?",
        orderNumber);
    row.next();
    return {
        .number = row.number(0),
        .connection = row.number(3),
        .messagingProfile = row.number(4),
        .billingGroup = row.number(5),
        .customerReference = row.text(1),
        .settings = CallForwarding,
        .purchasedAt = row.number(2),
        .activatedAt = at,
    };
}

} // namespace

void settleSubOrder(Context &context, qint64 subOrder, qint64 at)
{
    context.database.run("UPDATE sub_orders SET updated_at = ?1, (status, requirements_met) = (SELECT CASE"
                         " WHEN SUM(status = 'pending') > 0 THEN 'pending'"
                         " WHEN SUM(requirements_status = 'cancelled') = COUNT(*) THEN 'cancelled'"
                         " WHEN SUM(status = 'success') > 0 THEN 'success' ELSE 'failure' END,"
                         " MIN(requirements_met) FROM order_numbers WHERE sub_order = ?2) WHERE position = ?2",
        at, subOrder);
    settleOrder(
        context, context.database.number("SELECT order_position FROM sub_orders WHERE position = ?", subOrder), at);
}

void approveNumber(Context &context, qint64 orderNumber, qint64 at)
{
    context.database.run("UPDATE order_numbers SET requirements_status = 'approved', requirements_met = 1,"
                         " deadline = NULL WHERE position = ?",
        orderNumber);
    const qint64 number = context.database.number("SELECT number FROM order_numbers WHERE position = ?", orderNumber);
    const bool isLate = magicOf(number) == Magic::ActivatesLate;
    plan(context, at + (isLate ? rules::lateActivation : rules::afterApproval), Due::Activation, orderNumber);
}

void activate(Context &context, qint64 orderNumber, qint64 at)
{
    qint64 subOrder = 0;
    qint64 number = 0;
    {
        auto row = context.database.query(
            "SELECT sub_order, number FROM order_numbers WHERE position = ? AND status = 'pending'", orderNumber);
        if (!row.next())
            return;
        subOrder = row.number(0);
        number = row.number(1);
    }
    const bool fails = magicOf(number) == Magic::FailsInOrder;
    context.database.run(
        "UPDATE order_numbers SET status = ? WHERE position = ?", fails ? u"failure"_s : u"success"_s, orderNumber);
    if (fails)
        putBack(context, number);
    else
        context.owned.add({ownedFrom(context, orderNumber, at)});
    settleSubOrder(context, subOrder, at);
}

void missDeadline(Context &context, qint64 subOrder, qint64 at)
{
    Database &database = context.database;
    if (database.number("SELECT COUNT(*) FROM order_numbers WHERE sub_order = ? AND status = 'pending'"
                        " AND deadline <= ?",
            subOrder, at)
        == 0)
        return;
    cancelSubOrder(context, subOrder, at);
}

void cancelSubOrder(Context &context, qint64 subOrder, qint64 at)
{
    Database &database = context.database;
    database.run("DELETE FROM gone WHERE number IN"
                 " (SELECT number FROM order_numbers WHERE sub_order = ? AND status = 'pending')",
        subOrder);
    database.run("UPDATE order_numbers SET status = 'failure', requirements_status = 'cancelled', deadline = NULL"
                 " WHERE sub_order = ? AND status = 'pending'",
        subOrder);
    settleSubOrder(context, subOrder, at);
}

} // namespace sandbox
