// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaxation.h"

#include <domain/administrativeareas.h>
#include <domain/filterrules.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 6;

// Gives lupdate and tr() their context.
struct Offers
{
    Q_DECLARE_TR_FUNCTIONS(Offers)
};

QString inWords(const QString &feature)
{
    if (feature == u"sms" || feature == u"mms")
        return feature.toUpper();
    if (feature == u"voice")
        return Offers::tr("voice");
    if (feature == u"fax")
        return Offers::tr("fax");
    if (feature == u"emergency")
        return Offers::tr("emergency calls");
    if (feature == u"hd_voice")
        return Offers::tr("HD voice");
    if (feature == u"international_sms")
        return Offers::tr("international SMS");
    return feature == u"local_calling" ? Offers::tr("local calling") : feature;
}

QString listed(QStringList words)
{
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return Offers::tr("%1 and %2").arg(words.join(u", "_s), last);
}

QString stateName(const NumberSearch &search)
{
    for (const AdministrativeArea &area : administrativeAreas(search.countryCode)) {
        if (area.code == search.administrativeArea)
            return area.name;
    }
    return search.administrativeArea;
}

// Collects searches that differ in one thing from the one that found nothing.
class Collector
{
public:
    explicit Collector(const NumberSearch &search)
        : m_search(search)
    { }

    template <class Change>
    void add(bool applies, const QString &link, const QString &button, Change change)
    {
        if (!applies || m_offers.size() >= mostOffers)
            return;
        NumberSearch less = m_search;
        change(less);
        m_offers.append({link, button, less});
    }
    QList<Relaxation> take() { return std::move(m_offers); }

private:
    const NumberSearch &m_search;
    QList<Relaxation> m_offers;
};

void addPatterns(Collector &offers, const NumberSearch &search)
{
    const auto add = [&](const QString &digits, const QString &link, QString NumberSearch::*member) {
        offers.add(!digits.isEmpty(), link.arg(digits), Offers::tr("Without “%1”").arg(digits),
            [member](NumberSearch &less) { less.*member = QString(); });
    };
    add(search.startsWith, Offers::tr("without “starts with %1”"), &NumberSearch::startsWith);
    add(search.contains, Offers::tr("without “contains %1”"), &NumberSearch::contains);
    add(search.endsWith, Offers::tr("without “ends with %1”"), &NumberSearch::endsWith);
}

void addPlaces(Collector &offers, const NumberSearch &search, const QStringList &areaCodes)
{
    const bool hasAreaCode = !search.nationalDestinationCode.isEmpty();
    const QString other = areaCodes.value(0);
    offers.add(hasAreaCode && !other.isEmpty(), Offers::tr("area code %1 instead").arg(other),
        Offers::tr("Area code %1").arg(other), [&](NumberSearch &less) { less.nationalDestinationCode = other; });
    offers.add(!search.locality.isEmpty(), Offers::tr("any city"), Offers::tr("Any city"),
        [](NumberSearch &less) { less.locality = QString(); });
    offers.add(!search.rateCenter.isEmpty(), Offers::tr("any rate centre"), Offers::tr("Any rate centre"),
        [](NumberSearch &less) { less.rateCenter = QString(); });
    offers.add(hasAreaCode, Offers::tr("any area code"), Offers::tr("Any area code"),
        [](NumberSearch &less) { less.nationalDestinationCode = QString(); });
    offers.add(!search.administrativeArea.isEmpty() && !hasAreaCode, Offers::tr("any state"), Offers::tr("Any state"),
        [](NumberSearch &less) { less.administrativeArea = QString(); });
}

} // namespace

QString relaxation::asked(const NumberSearch &search)
{
    QStringList all;
    const auto add = [&](const QString &value, const QString &words) {
        if (!value.isEmpty())
            all += words.arg(value);
    };
    const QString area = search.nationalDestinationCode;
    add(search.startsWith.isEmpty() ? area : QString(), Offers::tr("has area code %1"));
    add(search.startsWith,
        area.isEmpty() ? Offers::tr("starts with %1") : Offers::tr("starts with %1-%2").arg(area, u"%1"_s));
    add(search.contains, Offers::tr("contains %1"));
    add(search.endsWith, Offers::tr("ends with %1"));
    add(search.locality, Offers::tr("is in %1"));
    add(search.rateCenter, Offers::tr("is of the rate centre %1"));
    add(search.locality.isEmpty() && area.isEmpty() ? stateName(search) : QString(), Offers::tr("is in %1"));
    QStringList features;
    for (const QString &feature : search.features)
        features += inWords(feature);
    add(listed(features), Offers::tr("has %1"));
    if (search.consecutive)
        all += Offers::tr("comes in a run of %n", nullptr, int(*search.consecutive));
    if (search.reservable.value_or(false))
        all += Offers::tr("can be reserved");
    if (search.onlyReserved.value_or(false))
        all += Offers::tr("is held for this account");
    return listed(all);
}

QList<Relaxation> relaxation::ofSearch(
    const NumberSearch &search, const FilterContext &context, const QStringList &areaCodes)
{
    Collector offers(search);
    addPatterns(offers, search);
    offers.add(search.consecutive.has_value(), Offers::tr("not in a run"), Offers::tr("Not in a run"),
        [](NumberSearch &less) { less.consecutive = std::nullopt; });
    addPlaces(offers, search, areaCodes);
    offers.add(!search.bestEffort && filters::whyNot(filterField("bestEffort"_L1), context).isEmpty(),
        Offers::tr("best effort"), Offers::tr("Best effort"), [](NumberSearch &less) { less.bestEffort = true; });
    for (const QString &feature : search.features) {
        offers.add(true, Offers::tr("without %1").arg(inWords(feature)), Offers::tr("Without %1").arg(inWords(feature)),
            [&](NumberSearch &less) { less.features.removeAll(feature); });
    }
    offers.add(search.reservable.has_value(), Offers::tr("not reservable ones too"), Offers::tr("Not reservable too"),
        [](NumberSearch &less) { less.reservable = std::nullopt; });
    return offers.take();
}

QList<Relaxation> relaxation::held(const NumberSearch &search)
{
    NumberSearch anywhere;
    anywhere.countryCode = search.countryCode;
    anywhere.type = search.type;
    anywhere.limit = search.limit;
    anywhere.onlyReserved = true;
    Collector offers(anywhere);
    const auto add = [&](const QString &place, auto change) {
        offers.add(!place.isEmpty(), Offers::tr("held numbers in %1").arg(place), Offers::tr("Show held"), change);
    };
    add(search.nationalDestinationCode,
        [&](NumberSearch &in) { in.nationalDestinationCode = search.nationalDestinationCode; });
    add(stateName(search), [&](NumberSearch &in) { in.administrativeArea = search.administrativeArea; });
    add(search.countryCode, [](NumberSearch &) {});
    return offers.take();
}
