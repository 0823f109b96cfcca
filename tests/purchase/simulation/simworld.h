// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda.h"
#include "dice.h"

#include <domain/spendrules.h>

#include <QDateTime>

// What everything in a simulation shares.
struct SimWorld
{
    Agenda agenda{};
    Dice dice;
    SpendRules rules{};
    bool hasReplays = false; // somebody on the way may send a request again
    bool isCalm = false; // nothing fails any more

    QDateTime time() const // the provider's
    {
        static const QDateTime start = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);
        return start.addMSecs(agenda.now());
    }
};
