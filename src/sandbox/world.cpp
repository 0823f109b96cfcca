// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

namespace sandbox {

World::World(quint64 seed)
    : m_seed(seed)
{ }

} // namespace sandbox
