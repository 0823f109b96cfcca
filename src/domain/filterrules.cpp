// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterrules.h"

#include <core/phone.h>
#include <core/schema.h>
#include <domain/outgoingtext.h>

#include <QCoreApplication>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNumber = 14; // digits of an E.164 number after its shortest calling code
constexpr int northAmerica = 1; // its calling code
constexpr int northAmericanAreaCode = 3; // digits

// Gives lupdate and tr() their context.
struct FilterRulesText
{
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

QString whyNoFeature(QLatin1StringView feature, const FilterContext &context)
{
    const QStringList offered = context.country.featuresOf(context.type);
    if (offered.isEmpty() || offered.contains(feature)) // none at all: nothing was said about them
        return {};
    return context.country.featuresOf({}).contains(feature)
        ? FilterRulesText::tr("Not offered for numbers of this type in this country")
        : FilterRulesText::tr("Not offered in this country");
}

// Member by member: what a value looks like outside a NumberSearch.
QVariant read(const QString &member)
{
    return member;
}
QVariant read(const OpenEnum<NumberType> &member)
{
    return member.text();
}
QVariant read(const std::optional<qint64> &member)
{
    return member.value_or(0);
}
QVariant read(const std::optional<bool> &member)
{
    return member.value_or(false);
}

void write(QString &member, const QVariant &value)
{
    member = value.toString().isEmpty() ? QString() : value.toString();
}
void write(OpenEnum<NumberType> &member, const QVariant &value)
{
    member = OpenEnum<NumberType>::fromText(value.toString());
}
void write(std::optional<qint64> &member, const QVariant &value)
{
    member = value.toLongLong() == 0 ? std::nullopt : std::optional(value.toLongLong());
}
void write(std::optional<bool> &member, const QVariant &value)
{
    member = value.toBool() ? std::optional(true) : std::nullopt;
}

QString countProblem(const FilterField &field, const std::optional<qint64> &count)
{
    const CountRange &range = field.range;
    if (count ? *count >= range.least && *count <= range.most : range.mayBeOff)
        return {};
    const QString bounds =
        FilterRulesText::tr("%1 to %2").arg(QString::number(range.least), QString::number(range.most));
    return range.mayBeOff ? FilterRulesText::tr("%1, or Off").arg(bounds) : bounds;
}

bool seemsToRepeatAreaCode(const NumberSearch &search)
{
    return !search.nationalDestinationCode.isEmpty() && search.startsWith.startsWith(search.nationalDestinationCode);
}

// Else the digits may be those after the area code: of Berlin, 30, a number may go on with 301. In North America, too,
// but so rarely (312-312-…) that whoever types an area code again means the area code.
bool mustRepeatAreaCode(const NumberSearch &search)
{
    if (!seemsToRepeatAreaCode(search))
        return false;
    const int callingCode = phone::callingCode(search.countryCode);
    const qsizetype areaCode = search.nationalDestinationCode.size();
    if (callingCode == northAmerica && areaCode == northAmericanAreaCode)
        return true;
    const qsizetype before = QString::number(callingCode).size() - 1; // that longestNumber has no room for
    return search.startsWith.size() > longestNumber - before - areaCode;
}

} // namespace

namespace filters {

QString label(const FilterField &field)
{
    return FilterRulesText::tr(field.label);
}

QString accessibleName(const FilterField &field)
{
    return FilterRulesText::tr(field.accessibleName);
}

QString placeholder(const FilterField &field)
{
    return field.placeholder ? FilterRulesText::tr(field.placeholder) : QString();
}

QString whyNot(const FilterField &field, const FilterContext &context)
{
    if (const auto *feature = std::get_if<QLatin1StringView>(&field.member))
        return whyNoFeature(*feature, context);
    return field.whyNot ? field.whyNot(context) : QString();
}

QVariant value(const FilterField &field, const NumberSearch &search)
{
    return std::visit(
        [&](auto member) -> QVariant {
            if constexpr (std::is_same_v<decltype(member), QLatin1StringView>)
                return search.features.contains(member);
            else
                return read(search.*member);
        },
        field.member);
}

void setValue(const FilterField &field, NumberSearch &search, const QVariant &value)
{
    std::visit(
        [&](auto member) {
            if constexpr (std::is_same_v<decltype(member), QLatin1StringView>) {
                search.features.removeAll(member);
                if (value.toBool())
                    search.features.append(member);
            } else {
                write(search.*member, value);
            }
        },
        field.member);
}

QVariantMap toMap(const NumberSearch &search)
{
    QVariantMap values;
    for (const FilterField &field : filterFields())
        values.insert(field.key, value(field, search));
    return values;
}

NumberSearch fromMap(const QVariantMap &values)
{
    NumberSearch search = initial();
    for (const FilterField &field : filterFields()) {
        if (const auto it = values.find(field.key); it != values.end())
            setValue(field, search, *it);
    }
    return search;
}

const FilterField *sentAs(const QString &parameter)
{
    const NumberSearch probe;
    const auto offsetOf = [&](auto member) -> std::ptrdiff_t {
        if constexpr (std::is_same_v<decltype(member), QLatin1StringView>)
            return -1;
        else
            return reinterpret_cast<const char *>(&(probe.*member)) - reinterpret_cast<const char *>(&probe);
    };
    for (const Field &sent : NumberSearch::schema.fields()) {
        if (parameter != QLatin1StringView(sent.key))
            continue;
        for (const FilterField &field : filterFields()) {
            if (std::visit(offsetOf, field.member) == sent.offset)
                return &field;
        }
    }
    return nullptr;
}

NumberSearch applicable(NumberSearch search, const FilterContext &context)
{
    for (const FilterField &field : filterFields()) {
        if (!whyNot(field, context).isEmpty())
            setValue(field, search, {});
    }
    return search;
}

std::optional<QString> digits(const QString &text)
{
    // Separators are how people write and paste numbers; letters and what else looks like a digit to Unicode are not.
    static constexpr QStringView separators = u" -.()/\u00a0\u2011\u2013";
    QString found;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            found += c;
        else if (!separators.contains(c))
            return std::nullopt;
    }
    return found;
}

QString refusal(FilterKind kind, const QString &text)
{
    const bool wantsDigits = kind == FilterKind::Digits || kind == FilterKind::AreaCode || kind == FilterKind::Count;
    for (const QChar c : text) {
        if (c == u'*' || c == u'%') {
            return wantsDigits ? FilterRulesText::tr("“%1” can’t be searched for: digits only.").arg(c)
                               : FilterRulesText::tr("“%1” can’t be searched for: no wildcards.").arg(c);
        }
    }
    if (!wantsDigits)
        return outgoing::looksLikeKey(text) ? FilterRulesText::tr("This looks like an API key.") : QString();
    const auto found = digits(text);
    if (!found || (kind == FilterKind::Count && *found != text))
        return FilterRulesText::tr("Digits only.");
    return found->size() > longestNumber ? FilterRulesText::tr("No number is that long.") : QString();
}

QMap<QString, QString> problems(const NumberSearch &search, const FilterContext &context)
{
    QMap<QString, QString> found;
    if (search.countryCode.isEmpty())
        found.insert(u"country"_s, FilterRulesText::tr("Choose a country."));
    if (!search.type.isAbsent() && !context.country.types.isEmpty() && !context.country.types.contains(search.type))
        found.insert(u"type"_s, FilterRulesText::tr("Not sold in this country."));
    if (mustRepeatAreaCode(search))
        found.insert(u"startsWith"_s,
            FilterRulesText::tr("Leave out the area code: %1 is set above.").arg(search.nationalDestinationCode));
    for (const FilterField &field : filterFields()) {
        QString problem;
        if (field.kind == FilterKind::Count)
            problem = countProblem(field, search.*std::get<std::optional<qint64> NumberSearch::*>(field.member));
        else if (const auto *text = std::get_if<QString NumberSearch::*>(&field.member))
            problem = refusal(field.kind, search.**text);
        if (!problem.isEmpty())
            found.insert(field.key, problem);
    }
    if (search.consecutive && search.limit && *search.consecutive > *search.limit && !found.contains(u"consecutive"_s))
        found.insert(u"consecutive"_s, FilterRulesText::tr("Not more than the limit, %1.").arg(*search.limit));
    return found;
}

QString startsWithHint(const NumberSearch &search)
{
    if (!seemsToRepeatAreaCode(search) || mustRepeatAreaCode(search))
        return {};
    return FilterRulesText::tr("Without the area code: %1 is set above.").arg(search.nationalDestinationCode);
}

NumberSearch initial()
{
    NumberSearch search;
    search.countryCode = u"US"_s;
    search.type = NumberType::Local;
    search.limit = 100;
    search.excludeHeld = true;
    return search;
}

} // namespace filters
