// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sandbox {

// The provider's stock: every number there could be, derived from the seed.
class World
{
public:
    explicit World(quint64 seed);

    quint64 seed() const { return m_seed; }

private:
    quint64 m_seed;
};

} // namespace sandbox
