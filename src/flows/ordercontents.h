// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/numberorder.h>

#include <QCoroTask>

// What is in one order. Numbers carry the id of their sub-order; deadlines are those that the provider states for
// numbers whose requirements are open.
struct OrderContents
{
    NumberOrder order{};
    QList<SubOrder> subOrders{};
    QList<OrderNumber> numbers{};
    bool hasDeadlines = false; // the numbers that may have one were asked for it
};
Q_DECLARE_METATYPE(OrderContents)

// Joined from the lists that know it. The session outlives the task.
QCoro::Task<Result<OrderContents>> readOrderContents(Session &session, QString orderId);

// Deadlines stand in no list of an order, only in each number by itself.
bool wantsDeadlines(const OrderContents &contents);
QCoro::Task<Result<OrderContents>> addDeadlines(Session &session, OrderContents contents);
