// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle.h"

namespace sandbox {

void passTime(Context &) { }

} // namespace sandbox
