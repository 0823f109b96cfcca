// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whynotbuy.h"

#include <flows/purchases.h>
#include <ui/workspace.h>

QString whyNotBuy(Workspace &workspace, const QStringList &numbers)
{
    if (workspace.account().readOnly)
        return QCoreApplication::translate("WhyNotBuy", "This account is read-only");
    if (!workspace.engine().blocking(numbers).isEmpty())
        return QCoreApplication::translate(
            "WhyNotBuy", "An order for these is not settled yet", nullptr, int(numbers.size()));
    return {};
}
