// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.h"

namespace sandbox {

QList<Route> allRoutes()
{
    return accountRoutes() + billingGroupRoutes() + blockRoutes() + connectionRoutes() + coverageRoutes()
        + featureRoutes() + inventoryRoutes() + messagingProfileRoutes() + numberOrderRoutes() + orderNumberRoutes()
        + ownedNumberRoutes() + requirementRoutes() + regulatoryRoutes() + reservationRoutes() + searchRoutes()
        + subOrderRoutes();
}

} // namespace sandbox
