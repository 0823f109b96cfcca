// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/askedcountries.h>

class QWidget;

// What the countries of a basket ask for, with kinds, examples and limits, before anything is bought.
namespace AskedSheet {

void open(const QList<CountryAsk> &asked, QWidget *window);

}
