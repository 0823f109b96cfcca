// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/engine.h>

#include <functional>

// What cordboard-purchase-load is, from its command line to its exit code. change: puts something else in the place of
// the engine's world; for tests that end the process at a chosen moment.
int loadProgram(
    int argc, char *argv[],
    const std::function<PurchaseEngine::World(PurchaseEngine::World)> &change = [](auto world) { return world; });
