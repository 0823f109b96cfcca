// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/purchases.h>
#include <models/cell.h>

Tone toneOf(IntentState state); // of whatever tells of a purchase
