// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"

#include <ui/look/setup.h>

using namespace Qt::StringLiterals;

// What can be asked for of what the sandbox sells, and what it answers.
class SearchFiltersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Shopper> m_shopper;

    SearchPane *pane() const { return m_shopper->pane(); }

private slots:
    void initTestCase() { look::setUp(); }
    void init() { m_shopper = std::make_unique<Shopper>(); }
    void cleanup() { m_shopper.reset(); }

    // Of Great Britain it sells local numbers without SMS and mobile ones without fax, and reserves no toll-free ones.
    void theTypeDecidesWhatCanBeAskedFor()
    {
        QVERIFY(user::choose(pane(), u"Country"_s, u"United Kingdom"_s));
        QVERIFY(user::choose(pane(), u"Number type"_s, u"Local"_s));
        QVERIFY(!user::canUse(pane(), u"SMS"_s));
        QVERIFY(user::canUse(pane(), u"Fax"_s));
        QVERIFY(user::canUse(pane(), u"Reservable only"_s));
        QVERIFY(user::choose(pane(), u"Number type"_s, u"Mobile"_s));
        QVERIFY(user::canUse(pane(), u"SMS"_s));
        QVERIFY(!user::canUse(pane(), u"Fax"_s));
        QVERIFY(user::choose(pane(), u"Number type"_s, u"Toll-free"_s));
        QVERIFY(!user::canUse(pane(), u"Reservable only"_s));
    }
};

QTEST_MAIN(SearchFiltersTest)
#include "tst_searchfilters.moc"
