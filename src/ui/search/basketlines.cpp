// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "basketlines.h"

#include <flows/purchases.h>
#include <ui/workspace.h>

QStringList basketlines::held(Workspace &workspace)
{
    QStringList numbers;
    for (const BasketLine &line : workspace.basket().lines()) {
        if (line.isHeld(workspace.serverNow()))
            numbers += line.key();
    }
    return numbers;
}

QStringList basketlines::reservable(Workspace &workspace)
{
    QStringList numbers;
    for (const BasketLine &line : workspace.basket().lines()) {
        const bool inDoubt = !workspace.engine().blocking({line.key()}).isEmpty();
        if (line.number.reservable && !inDoubt && !line.isHeld(workspace.serverNow()))
            numbers += line.key();
    }
    return numbers;
}
