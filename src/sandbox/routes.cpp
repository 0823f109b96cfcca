// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.h"

namespace sandbox {

QList<Route> allRoutes()
{
    return accountRoutes() + coverageRoutes() + numberOrderRoutes() + orderNumberRoutes() + ownedNumberRoutes()
        + pickerRoutes() + regulatoryRoutes() + requirementRoutes() + reservationRoutes() + searchRoutes()
        + subOrderRoutes();
}

} // namespace sandbox
