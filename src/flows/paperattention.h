// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/attention.h>

#include <QCoroTask>
#include <QHash>

struct PaperAttention
{
    QList<AttentionItem> items{};
    QHash<QString, QList<Comment>>
        reviews{}; // what the provider said of a sub-order or group, read ones too; by its id
};

// What an account's papers need, by the time left: comments that wait, documents that are about to vanish, groups that
// were declined or expire. Deadlines and reservations are read by those who watch them: attention::ofNumbers() and
// ofReservations() make items of the same kind. Looks at as many comments as readComments() and at the
// newest 50 documents.
QCoro::Task<Result<PaperAttention>> readPaperAttention(Session &session);
