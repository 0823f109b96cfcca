// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <purchase/engine.h>

// The engine's world outside of a simulation. The client and the store outlive the engine.
PurchaseEngine::World realWorld(Client &client, PurchaseStore &store);
