// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/filterfields.h>

// What to offer when a search finds nothing.

// Another search, and what it is called.
struct Relaxation
{
    QString link{}; // "without “starts with 555”"
    QString button{}; // "Without “555”"
    NumberSearch search{};
};

namespace relaxation {

QString asked(const NumberSearch &search); // "starts with 312-555 and has SMS and voice"; empty: nothing special

// Searches that ask for a little less, the nearest first; at most six. areaCodes: others of the same place, best first.
QList<Relaxation> ofSearch(const NumberSearch &search, const FilterContext &context, const QStringList &areaCodes);
// Where the account's own held numbers may be.
QList<Relaxation> held(const NumberSearch &search);

} // namespace relaxation
