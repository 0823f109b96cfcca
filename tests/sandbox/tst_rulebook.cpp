// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/rulebook.h>
#include <sandbox/world.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;

class RulebookTest : public QObject
{
    Q_OBJECT

private slots:
    void manyCountriesAskForManyThings()
    {
        const World world(1);
        const Rulebook rules(world.catalogue());
        QSet<QString> countries;
        QSet<QString> kinds;
        for (const Requirement &requirement : rules.requirements()) {
            countries.insert(requirement.offer->country);
            for (const RequirementType *type : requirement.types) {
                QVERIFY(type && !type->example.isEmpty() && !type->criteria.isEmpty());
                kinds.insert(type->fieldType);
            }
        }
        QVERIFY(countries.size() >= 12);
        QCOMPARE(kinds, QSet<QString>({u"textual"_s, u"datetime"_s, u"address"_s, u"document"_s, u"action"_s}));
        for (const Offer &offer : world.catalogue().offers())
            QVERIFY(!offer.needsGroup || rules.of(offer));
    }
};

QTEST_GUILESS_MAIN(RulebookTest)
#include "tst_rulebook.moc"
