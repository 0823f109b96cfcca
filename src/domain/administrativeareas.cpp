// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrativeareas.h"

using namespace Qt::StringLiterals;

namespace {

constexpr AdministrativeArea states[] = {
    {"AL"_L1, "Alabama"_L1},
    {"AK"_L1, "Alaska"_L1},
    {"AZ"_L1, "Arizona"_L1},
    {"AR"_L1, "Arkansas"_L1},
    {"CA"_L1, "California"_L1},
    {"CO"_L1, "Colorado"_L1},
    {"CT"_L1, "Connecticut"_L1},
    {"DE"_L1, "Delaware"_L1},
    {"DC"_L1, "District of Columbia"_L1},
    {"FL"_L1, "Florida"_L1},
    {"GA"_L1, "Georgia"_L1},
    {"HI"_L1, "Hawaii"_L1},
    {"ID"_L1, "Idaho"_L1},
    {"IL"_L1, "Illinois"_L1},
    {"IN"_L1, "Indiana"_L1},
    {"IA"_L1, "Iowa"_L1},
    {"KS"_L1, "Kansas"_L1},
    {"KY"_L1, "Kentucky"_L1},
    {"LA"_L1, "Louisiana"_L1},
    {"ME"_L1, "Maine"_L1},
    {"MD"_L1, "Maryland"_L1},
    {"MA"_L1, "Massachusetts"_L1},
    {"MI"_L1, "Michigan"_L1},
    {"MN"_L1, "Minnesota"_L1},
    {"MS"_L1, "Mississippi"_L1},
    {"MO"_L1, "Missouri"_L1},
    {"MT"_L1, "Montana"_L1},
    {"NE"_L1, "Nebraska"_L1},
    {"NV"_L1, "Nevada"_L1},
    {"NH"_L1, "New Hampshire"_L1},
    {"NJ"_L1, "New Jersey"_L1},
    {"NM"_L1, "New Mexico"_L1},
    {"NY"_L1, "New York"_L1},
    {"NC"_L1, "North Carolina"_L1},
    {"ND"_L1, "North Dakota"_L1},
    {"OH"_L1, "Ohio"_L1},
    {"OK"_L1, "Oklahoma"_L1},
    {"OR"_L1, "Oregon"_L1},
    {"PA"_L1, "Pennsylvania"_L1},
    {"RI"_L1, "Rhode Island"_L1},
    {"SC"_L1, "South Carolina"_L1},
    {"SD"_L1, "South Dakota"_L1},
    {"TN"_L1, "Tennessee"_L1},
    {"TX"_L1, "Texas"_L1},
    {"UT"_L1, "Utah"_L1},
    {"VT"_L1, "Vermont"_L1},
    {"VA"_L1, "Virginia"_L1},
    {"WA"_L1, "Washington"_L1},
    {"WV"_L1, "West Virginia"_L1},
    {"WI"_L1, "Wisconsin"_L1},
    {"WY"_L1, "Wyoming"_L1},
};

constexpr AdministrativeArea provinces[] = {
    {"AB"_L1, "Alberta"_L1},
    {"BC"_L1, "British Columbia"_L1},
    {"MB"_L1, "Manitoba"_L1},
    {"NB"_L1, "New Brunswick"_L1},
    {"NL"_L1, "Newfoundland and Labrador"_L1},
    {"NT"_L1, "Northwest Territories"_L1},
    {"NS"_L1, "Nova Scotia"_L1},
    {"NU"_L1, "Nunavut"_L1},
    {"ON"_L1, "Ontario"_L1},
    {"PE"_L1, "Prince Edward Island"_L1},
    {"QC"_L1, "Quebec"_L1},
    {"SK"_L1, "Saskatchewan"_L1},
    {"YT"_L1, "Yukon"_L1},
};

} // namespace

std::span<const AdministrativeArea> administrativeAreas(QStringView country)
{
    if (country == u"US")
        return states;
    if (country == u"CA")
        return provinces;
    return {};
}
