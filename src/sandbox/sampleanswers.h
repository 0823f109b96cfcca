// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/acceptance.h>

namespace sandbox {

struct Context;
struct Requirement;

// What the account would answer to everything a country asks, nothing of it to be declined: its addresses and
// documents are made when there are none yet. locality: where the number belongs; empty: anywhere in the country.
QList<GivenValue> sampleAnswers(Context &context, const Requirement &asked, const QString &locality, qint64 at);

// The id of an address of the account in that place.
QString sampleAddress(Context &context, const QString &country, const QString &locality, qint64 at);

} // namespace sandbox
