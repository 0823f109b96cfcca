// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/linepattern.h>
#include <sandbox/world.h>

#include <QSet>

#include <functional>

namespace sandbox {

// What somebody looks for on the shelf. An empty field means: any.
struct NumberFilter
{
    QString country{}; // always given
    QString type{};
    QString areaCode{};
    QString locality{}; // place or rate center, any case, accents or none
    QString rateCenter{};
    QString state{};
    DigitPatterns digits{};
    QStringList features{}; // all of them
    bool quickship = false; // only where it means something: toll-free numbers of the United States
    bool reservable = false;
    bool excludeHeld = false;
    bool onlyReserved = false; // held for this account, or reserved by it
    bool bestEffort = false; // fill up with near matches; United States and Canada only
    int consecutive = 0; // runs of so many successive numbers
    int limit = 20;
};

// Who has what, as the database knows it.
struct Holdings
{
    std::function<QList<qint64>(const NumberRange &)> gone{}; // numbers of an range that nobody can buy now
    QSet<qint64> reserved{}; // numbers this account has reserved
};

struct FoundNumber
{
    qint64 number = 0;
    bool bestEffort = false; // a near match only
};

// The areas the filter speaks of, in stock or not. None: the provider has no coverage there.
QList<const Area *> coveredAreas(const World &world, const NumberFilter &filter);

// At most `limit` numbers, the exact matches first, always in the same order for the same world.
QList<FoundNumber> searchNumbers(const World &world, const NumberFilter &filter, const Holdings &holdings);

// How many numbers of an range can be bought.
int countStock(const World &world, const NumberRange &range, const Holdings &holdings);

} // namespace sandbox
