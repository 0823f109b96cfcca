// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/filterfields.h>
#include <domain/filterrules.h>

#include <QTest>

using namespace Qt::StringLiterals;

class FilterFieldsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldIsKnownByOneKeyAndName()
    {
        QStringList keys;
        QStringList accessibleNames;
        for (const FilterField &field : filterFields()) {
            keys << field.key;
            accessibleNames << filters::accessibleName(field);
        }
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        QCOMPARE(accessibleNames,
            (QStringList{u"Country"_s, u"Number type"_s, u"SMS"_s, u"MMS"_s, u"Voice"_s, u"Fax"_s, u"Emergency"_s,
                u"Area code"_s, u"City"_s, u"State"_s, u"Starts with"_s, u"Contains"_s, u"Ends with"_s,
                u"Consecutive"_s, u"Limit"_s, u"Best effort"_s, u"Reservable only"_s, u"Exclude held"_s,
                u"Only held or reserved"_s, u"Quickship"_s, u"Rate centre"_s, u"HD voice"_s, u"International SMS"_s,
                u"Local calling"_s}));
    }

    void oppositesNameEachOther()
    {
        for (const FilterField &field : filterFields()) {
            if (!field.opposite.isEmpty())
                QCOMPARE(filterField(field.opposite).opposite, field.key);
        }
    }
};

QTEST_GUILESS_MAIN(FilterFieldsTest)
#include "tst_filterfields.moc"
