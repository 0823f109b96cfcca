// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

// A state, province or territory as searches name it.
struct AdministrativeArea
{
    QLatin1StringView code; // "IL"
    QLatin1StringView name; // "Illinois", a proper name
};

// Sorted by name; empty for a country whose numbers can't be searched by state.
std::span<const AdministrativeArea> administrativeAreas(QStringView country);
