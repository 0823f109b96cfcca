// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sandbox {

const QStringList &inventoryCountries(); // whose stock can be asked for

} // namespace sandbox
