// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

// Which attempt of which order goes wrong, and how: the common schedules, which anybody can run again.
enum class FaultPlan {
    None, // a control: everything works
    One, // the first attempt of order i has fault i mod 19, later ones work
    Half, // every second attempt, by chance, has any fault; the same for the same order and attempt
    Refused, // as One, of refusals: most are made up on the way, after the order was placed; one order in eight works
};

QString nameOf(FaultPlan plan);
std::optional<FaultPlan> planNamed(const QString &name);

// Number of the fault in the list of them; nothing: it works. order, attempt: from 0.
std::optional<qsizetype> faultOf(FaultPlan plan, qsizetype order, int attempt, qsizetype faults);
