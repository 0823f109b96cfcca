// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/world.h>

#include <QJsonArray>
#include <QJsonObject>

namespace sandbox {

// How the numbers of the world look on the wire.
QJsonObject costInformation(const Money &upfront, const Money &monthly);
QJsonArray featureList(const QStringList &features);
QJsonArray regionInformation(const Area &area);
QJsonObject availableNumber(const NumberFacts &facts, bool bestEffort, bool reservedAlready);
QJsonObject availableBlock(const NumberFacts &first, int range);

// Where a number belongs: its place, or its country for numbers of no place ("AUSTRIA").
QString localityOf(const World &world, const Area &area);

} // namespace sandbox
