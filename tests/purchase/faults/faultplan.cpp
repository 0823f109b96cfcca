// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultplan.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

QString nameOf(FaultPlan plan)
{
    switch (plan) {
    case FaultPlan::None:
        return u"none"_s;
    case FaultPlan::One:
        return u"one"_s;
    case FaultPlan::Half:
        break;
    }
    return u"half"_s;
}

std::optional<FaultPlan> planNamed(const QString &name)
{
    for (const FaultPlan plan : {FaultPlan::None, FaultPlan::One, FaultPlan::Half}) {
        if (name == nameOf(plan))
            return plan;
    }
    return std::nullopt;
}

std::optional<qsizetype> faultOf(FaultPlan plan, qsizetype order, int attempt, qsizetype faults)
{
    if (plan == FaultPlan::None || (plan == FaultPlan::One && attempt > 0))
        return std::nullopt;
    if (plan == FaultPlan::One)
        return order % faults;
    const quint32 seed[] = {quint32(order), quint32(attempt)};
    QRandomGenerator random(seed);
    const bool works = random.bounded(2) == 0;
    return works ? std::nullopt : std::optional(random.bounded(faults));
}
