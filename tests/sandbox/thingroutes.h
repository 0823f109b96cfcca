// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/route.h>

// A resource as plain as can be, so that the tests of the server depend on no real one: POST /things keeps a thing,
// GET /things lists them all by name, oldest first.
QList<sandbox::Route> thingRoutes();

// The body that creates a thing of that name.
inline QByteArray thingNamed(const QByteArray &name)
{
    return "{\"name\":\"" + name + "\"}";
}
