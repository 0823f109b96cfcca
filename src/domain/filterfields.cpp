// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfields.h"

#include <domain/administrativeareas.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Gives lupdate and tr() their context.
struct FilterFieldsText
{
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

QString onlyWithStates(const FilterContext &context)
{
    return administrativeAreas(context.country.code).empty()
        ? FilterFieldsText::tr("Only for the United States and Canada")
        : QString();
}

QString onlyUsTollFree(const FilterContext &context)
{
    return context.country.code == u"US" && context.type == NumberType::TollFree
        ? QString()
        : FilterFieldsText::tr("Only for toll-free numbers of the United States");
}

QString onlyIfReservable(const FilterContext &context)
{
    if (context.country.isReservable(context.type))
        return {};
    return context.country.isReservable({}) ? FilterFieldsText::tr("No number of this type can be reserved there")
                                            : FilterFieldsText::tr("No number of this country can be reserved");
}

FilterField featureField(QLatin1StringView name, const char *label)
{
    return {name, FilterKind::Feature, name, label, label, nullptr, nullptr};
}

FilterField rareField(FilterField field)
{
    field.isRare = true;
    return field;
}

QList<FilterField> makeFields()
{
    using S = NumberSearch;
    using K = FilterKind;
    return {
        {"country"_L1, K::Country, &S::countryCode, QT_TRANSLATE_NOOP("Filters", "Country"), "Country", nullptr,
            nullptr},
        {"type"_L1, K::Type, &S::type, QT_TRANSLATE_NOOP("Filters", "Type"),
            QT_TRANSLATE_NOOP("Filters", "Number type"), nullptr, nullptr},
        featureField("sms"_L1, QT_TRANSLATE_NOOP("Filters", "SMS")),
        featureField("mms"_L1, QT_TRANSLATE_NOOP("Filters", "MMS")),
        featureField("voice"_L1, QT_TRANSLATE_NOOP("Filters", "Voice")),
        featureField("fax"_L1, QT_TRANSLATE_NOOP("Filters", "Fax")),
        featureField("emergency"_L1, QT_TRANSLATE_NOOP("Filters", "Emergency")),
        {"areaCode"_L1, K::AreaCode, &S::nationalDestinationCode, QT_TRANSLATE_NOOP("Filters", "Area code"),
            "Area code", QT_TRANSLATE_NOOP("Filters", "Any"), nullptr},
        {"city"_L1, K::City, &S::locality, QT_TRANSLATE_NOOP("Filters", "City"), "City",
            QT_TRANSLATE_NOOP("Filters", "Any city"), nullptr},
        {"state"_L1, K::State, &S::administrativeArea, QT_TRANSLATE_NOOP("Filters", "State"), "State",
            QT_TRANSLATE_NOOP("Filters", "Any state"), onlyWithStates},
        {"startsWith"_L1, K::Digits, &S::startsWith, QT_TRANSLATE_NOOP("Filters", "Starts with"), "Starts with",
            QT_TRANSLATE_NOOP("Filters", "Digits"), nullptr},
        {"contains"_L1, K::Digits, &S::contains, QT_TRANSLATE_NOOP("Filters", "Contains"), "Contains",
            QT_TRANSLATE_NOOP("Filters", "Digits"), nullptr},
        {"endsWith"_L1, K::Digits, &S::endsWith, QT_TRANSLATE_NOOP("Filters", "Ends with"), "Ends with",
            QT_TRANSLATE_NOOP("Filters", "Digits"), nullptr},
        {"consecutive"_L1, K::Count, &S::consecutive, QT_TRANSLATE_NOOP("Filters", "Consecutive"), "Consecutive",
            QT_TRANSLATE_NOOP("Filters", "Off"), nullptr, {2, 250, true}},
        {"limit"_L1, K::Count, &S::limit, QT_TRANSLATE_NOOP("Filters", "Limit"), "Limit", nullptr, nullptr,
            {1, 250, false}},
        {"bestEffort"_L1, K::Check, &S::bestEffort, QT_TRANSLATE_NOOP("Filters", "Best effort"), "Best effort", nullptr,
            onlyWithStates},
        {"reservable"_L1, K::Check, &S::reservable, QT_TRANSLATE_NOOP("Filters", "Reservable only"), "Reservable only",
            nullptr, onlyIfReservable},
        {"excludeHeld"_L1, K::Check, &S::excludeHeld, QT_TRANSLATE_NOOP("Filters", "Exclude held"), "Exclude held",
            nullptr, nullptr, {}, "onlyReserved"_L1},
        {"onlyReserved"_L1, K::Check, &S::onlyReserved, QT_TRANSLATE_NOOP("Filters", "Only held\nor reserved"),
            QT_TRANSLATE_NOOP("Filters", "Only held or reserved"), nullptr, nullptr, {}, "excludeHeld"_L1},
        {"quickship"_L1, K::Check, &S::quickship, QT_TRANSLATE_NOOP("Filters", "Quickship"), "Quickship", nullptr,
            onlyUsTollFree},
        rareField({"rateCenter"_L1, K::Text, &S::rateCenter, QT_TRANSLATE_NOOP("Filters", "Rate centre"), "Rate centre",
            QT_TRANSLATE_NOOP("Filters", "Any"), onlyWithStates}),
        rareField(featureField("hd_voice"_L1, QT_TRANSLATE_NOOP("Filters", "HD voice"))),
        rareField({"international_sms"_L1, K::Feature, "international_sms"_L1,
            QT_TRANSLATE_NOOP("Filters", "International\nSMS"), QT_TRANSLATE_NOOP("Filters", "International SMS"),
            nullptr, nullptr}),
        rareField(featureField("local_calling"_L1, QT_TRANSLATE_NOOP("Filters", "Local calling"))),
    };
}

} // namespace

const QList<FilterField> &filterFields()
{
    static const QList<FilterField> fields = makeFields();
    return fields;
}

const FilterField &filterField(QLatin1StringView key)
{
    const auto &fields = filterFields();
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const FilterField &f) { return f.key == key; });
    Q_ASSERT(field != fields.end());
    return *field;
}
