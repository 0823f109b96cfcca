// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/requirementgroup.h>
#include <models/counters.h>
#include <models/paperrows.h>

// The counters above the lists of papers, as counters.h has those above lists of numbers.

QList<Counter<RequirementGroup>> groupCounters();
QList<Counter<DocumentRow>> documentCounters();
