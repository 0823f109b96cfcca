// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/groupuse.h>
#include <flows/answering.h>

#include <QCoroTask>

// Where the answers of a requirement group are used, and where they could be.
struct GroupUses
{
    QList<GroupUse> uses{}; // orders that have all its answers, or would be changed by it; pending ones first
    bool isAll = true; // false: there are more orders than were looked at
};

// known, localityOf: what fits an order's place is told by these; see PlaceFacts.
QCoro::Task<Result<GroupUses>> readGroupUses(Session &session, RequirementGroup group, PlaceFacts facts);

// Gives one order the answers it lacks, on record.
QCoro::Task<AnswerResult> applyGroup(Session &session, Record &record, Worker &state, GroupUse use);
