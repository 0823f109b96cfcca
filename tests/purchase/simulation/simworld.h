// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda.h"
#include "dice.h"

// What everything in a simulation shares.
struct SimWorld
{
    Agenda agenda{};
    Dice dice;
    bool hasReplays = false; // somebody on the way may send a request again
    bool isCalm = false; // nothing fails any more
};
