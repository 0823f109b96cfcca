// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sandbox {

// A name as it is compared, without case and accents: "Sao Paulo" and "SÃO PAULO" are one place.
QString folded(const QString &name);

} // namespace sandbox
