// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.h"

namespace sandbox {

QList<Route> allRoutes()
{
    return accountRoutes() + addressRoutes() + billingGroupRoutes() + blockRoutes() + commentRoutes()
        + connectionRoutes() + coverageRoutes() + documentRoutes() + featureRoutes() + inventoryRoutes()
        + messagingProfileRoutes() + numberOrderRoutes() + orderNumberRoutes() + ownedNumberRoutes() + reportRoutes()
        + requirementGroupRoutes() + requirementRoutes() + regulatoryRoutes() + reservationRoutes() + searchRoutes()
        + subOrderRoutes() + webhookDeliveryRoutes();
}

} // namespace sandbox
