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
    case FaultPlan::Refused:
        return u"refused"_s;
    case FaultPlan::Half:
        break;
    }
    return u"half"_s;
}

std::optional<FaultPlan> planNamed(const QString &name)
{
    for (const FaultPlan plan : {FaultPlan::None, FaultPlan::One, FaultPlan::Half, FaultPlan::Refused}) {
        if (name == nameOf(plan))
            return plan;
    }
    return std::nullopt;
}

std::optional<qsizetype> faultOf(FaultPlan plan, qsizetype order, int attempt, qsizetype faults)
{
    const bool isOnce = plan == FaultPlan::One || plan == FaultPlan::Refused;
    if (plan == FaultPlan::None || (isOnce && attempt > 0))
        return std::nullopt;
    if (plan == FaultPlan::One)
        return order % faults;
    if (plan == FaultPlan::Refused) {
        const qsizetype fault = order % (faults + 1);
        return fault < faults ? std::optional(fault) : std::nullopt;
    }
    const quint32 seed[] = {quint32(order), quint32(attempt)};
    QRandomGenerator random(seed);
    const bool works = random.bounded(2) == 0;
    return works ? std::nullopt : std::optional(random.bounded(faults));
}
