// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/route.h>

namespace sandbox {

// Every endpoint below /v2: the lists of all resources, joined.
QList<Route> allRoutes();

// One list a resource, each in its own file.
QList<Route> accountRoutes(); // routes_account.cpp
QList<Route> addressRoutes(); // routes_addresses.cpp
QList<Route> billingGroupRoutes(); // routes_billinggroups.cpp
QList<Route> blockRoutes(); // routes_blocks.cpp
QList<Route> commentRoutes(); // routes_comments.cpp
QList<Route> connectionRoutes(); // routes_connections.cpp
QList<Route> coverageRoutes(); // routes_coverage.cpp
QList<Route> documentRoutes(); // routes_documents.cpp
QList<Route> featureRoutes(); // routes_features.cpp
QList<Route> inventoryRoutes(); // routes_inventory.cpp
QList<Route> messagingProfileRoutes(); // routes_messagingprofiles.cpp
QList<Route> numberOrderRoutes(); // routes_orders.cpp
QList<Route> orderNumberRoutes(); // routes_ordernumbers.cpp
QList<Route> ownedNumberRoutes(); // routes_owned.cpp
QList<Route> reportRoutes(); // routes_reports.cpp
QList<Route> requirementGroupRoutes(); // routes_groups.cpp
QList<Route> requirementRoutes(); // routes_requirements.cpp
QList<Route> regulatoryRoutes(); // routes_regulatory.cpp
QList<Route> reservationRoutes(); // routes_reservations.cpp
QList<Route> searchRoutes(); // routes_search.cpp
QList<Route> subOrderRoutes(); // routes_suborders.cpp
QList<Route> webhookDeliveryRoutes(); // routes_deliveries.cpp

} // namespace sandbox
