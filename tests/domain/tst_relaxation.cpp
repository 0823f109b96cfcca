// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/filterrules.h>
#include <domain/relaxation.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

NumberSearch chicago()
{
    NumberSearch search = filters::initial();
    search.nationalDestinationCode = u"312"_s;
    search.administrativeArea = u"IL"_s;
    search.startsWith = u"555"_s;
    search.features = {u"sms"_s, u"voice"_s};
    return search;
}

FilterContext us()
{
    FilterContext context;
    context.country.code = u"US"_s;
    context.type = NumberType::Local;
    return context;
}

QStringList links(const QList<Relaxation> &offers)
{
    QStringList all;
    for (const Relaxation &offer : offers)
        all += offer.link;
    return all;
}

} // namespace

class RelaxationTest : public QObject
{
    Q_OBJECT
private slots:
    void whatWasAskedReadsAsASentence()
    {
        QCOMPARE(relaxation::asked(chicago()), u"starts with 312-555 and has SMS and voice"_s);
        NumberSearch search = filters::initial();
        QCOMPARE(relaxation::asked(search), QString());
        search.nationalDestinationCode = u"312"_s;
        QCOMPARE(relaxation::asked(search), u"has area code 312"_s);
        search.endsWith = u"00"_s;
        search.features = {u"sms"_s, u"mms"_s, u"fax"_s};
        QCOMPARE(relaxation::asked(search), u"has area code 312, ends with 00 and has SMS, MMS and fax"_s);
    }

    void everyFilterHasItsWords()
    {
        NumberSearch search = filters::initial();
        search.rateCenter = u"CHICAGO"_s;
        search.features = {u"hd_voice"_s, u"international_sms"_s, u"local_calling"_s};
        QCOMPARE(relaxation::asked(search),
            u"is of the rate centre CHICAGO and has HD voice, international SMS and local calling"_s);
        const auto offers = relaxation::ofSearch(search, us(), {});
        QCOMPARE(links(offers),
            (QStringList{u"any rate centre"_s, u"best effort"_s, u"without HD voice"_s, u"without international SMS"_s,
                u"without local calling"_s}));
        QVERIFY(offers.at(0).search.rateCenter.isEmpty());
    }

    void aCityIsNeverReadAsAPattern()
    {
        NumberSearch search = filters::initial();
        search.locality = u"%1 %2"_s;
        QCOMPARE(relaxation::asked(search), u"is in %1 %2"_s);
    }

    void everyOfferAsksForLess()
    {
        const auto offers = relaxation::ofSearch(chicago(), us(), {u"872"_s, u"773"_s});
        QCOMPARE(links(offers),
            (QStringList{u"without “starts with 555”"_s, u"area code 872 instead"_s, u"any area code"_s,
                u"best effort"_s, u"without SMS"_s, u"without voice"_s}));
        QVERIFY(offers.at(0).search.startsWith.isEmpty());
        QCOMPARE(offers.at(0).button, u"Without “555”"_s);
        QCOMPARE(offers.at(1).search.nationalDestinationCode, u"872"_s);
        QCOMPARE(offers.at(4).search.features, QStringList{u"voice"_s});
        for (const Relaxation &offer : offers)
            QVERIFY(!(offer.search == chicago()));
    }

    void whatIsNotAllowedIsNotOffered()
    {
        NumberSearch search = chicago();
        search.countryCode = u"GB"_s;
        FilterContext context = us();
        context.country.code = u"GB"_s;
        QVERIFY(!links(relaxation::ofSearch(search, context, {})).contains(u"best effort"_s));
    }

    void heldNumbersAreLookedForFromNearToFar()
    {
        const auto offers = relaxation::held(chicago());
        QCOMPARE(links(offers),
            (QStringList{u"held numbers in 312"_s, u"held numbers in Illinois"_s, u"held numbers in US"_s}));
        QVERIFY(offers.at(0).search.onlyReserved);
        QVERIFY(offers.at(0).search.startsWith.isEmpty());
        QVERIFY(offers.at(2).search.administrativeArea.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RelaxationTest)
#include "tst_relaxation.moc"
