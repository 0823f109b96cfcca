// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killingstore.h"
#include "killingtransport.h"
#include "killpoint.h"

#include <loadprogram.h>

#include <optional>

// cordboard-purchase-load that ends as by kill -9 when KILL_AT is reached for the KILL_PASS'th time.
int main(int argc, char *argv[])
{
    killpoint::arm(qgetenv("KILL_AT"), qEnvironmentVariableIntValue("KILL_PASS"));
    std::optional<KillingStore> store;
    return loadProgram(argc, argv, [&store](PurchaseEngine::World world) {
        auto transport = std::make_unique<KillingTransport>(std::move(world.transport));
        return PurchaseEngine::World{
            store.emplace(world.store), std::move(world.time), std::move(world.random), std::move(transport)};
    });
}
