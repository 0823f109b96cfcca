// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/openenum.h>

// What kind of number it is; all spellings of toll-free on the wire are one (fact sheet 1.10).
enum class NumberType { Local, TollFree, Mobile, National, SharedCost, Landline };

std::span<const EnumName<NumberType>> names(NumberType);

QString displayName(const OpenEnum<NumberType> &type); // translated; an unknown type's own word
