// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedcountries.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Gives lupdate and tr() their context.
struct Asked
{
    Q_DECLARE_TR_FUNCTIONS(Asked)
};

CountryAsk &countryIn(QList<CountryAsk> &all, const QString &code)
{
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const CountryAsk &ask) { return ask.countryCode == code; });
    if (known != all.end())
        return *known;
    return all.emplaceBack(CountryAsk{code});
}

} // namespace

QList<CountryAsk> askedByCountry(const QList<BasketLine> &lines, const QHash<QString, QList<Requirement>> &asked)
{
    QList<CountryAsk> all;
    for (const BasketLine &line : lines) {
        const auto requirements = asked.value(line.key());
        if (requirements.isEmpty())
            continue;
        CountryAsk &country = countryIn(all, countryOf(line.number));
        ++country.numbers;
        for (const Requirement &requirement : requirements) {
            const bool known = std::any_of(country.requirements.begin(), country.requirements.end(),
                [&](const Requirement &other) { return other.id == requirement.id; });
            if (!known)
                country.requirements += requirement;
        }
    }
    return all;
}

QString limitsInWords(const AcceptanceCriteria &acceptance)
{
    QStringList limits;
    const auto add = [&limits](const QString &value, const QString &words) {
        if (!value.isEmpty())
            limits += words.arg(value);
    };
    add(acceptance.minLength, Asked::tr("at least %1 characters"));
    add(acceptance.maxLength, Asked::tr("at most %1 characters"));
    add(acceptance.acceptableCharacters, Asked::tr("only %1"));
    add(acceptance.acceptableValues.join(u", "_s), Asked::tr("one of: %1"));
    add(acceptance.localityLimit, u"%1"_s);
    add(acceptance.timeLimit, u"%1"_s);
    return limits.join(u"; "_s);
}

QString answerKind(const Requirement &requirement)
{
    const QString &kind = requirement.fieldType;
    if (kind == u"textual")
        return Asked::tr("text");
    if (kind.startsWith(u"address"))
        return Asked::tr("address");
    if (kind == u"document")
        return Asked::tr("document");
    return kind == u"datetime" ? Asked::tr("date") : kind;
}
