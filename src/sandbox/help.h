// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sandbox {

// One entry of what cordboard-sandbox --help prints, next to the thing it explains.
struct HelpEntry
{
    QString subject{};
    QString text{};
};

QList<HelpEntry> magicHelp(); // inputs that call up trouble without any setting, as test cards do for payments
QList<HelpEntry> controlHelp(); // the control API
QList<HelpEntry> faultHelp(); // the kinds of faults, and the fields that are theirs

} // namespace sandbox
