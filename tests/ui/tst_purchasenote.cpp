// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"

#include <ui/look/setup.h>
#include <ui/phonetext.h>

using namespace Qt::StringLiterals;

// What is told when a purchase does not go as it was meant to.
class PurchaseNoteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Shopper> m_shopper;

    SearchPane *pane() const { return m_shopper->pane(); }

private slots:
    void initTestCase() { look::setUp(); }
    void init()
    {
        m_shopper = std::make_unique<Shopper>();
        QVERIFY(m_shopper->search(u"312"_s));
    }
    void cleanup() { m_shopper.reset(); }

    // A number that ends in 0013 is taken between search and order.
    void aRefusalNamesTheNumberItIsAbout()
    {
        QVERIFY(m_shopper->pick(1));
        QVERIFY(m_shopper->search(u"312"_s, u"0013"_s));
        QVERIFY(m_shopper->pick(1));
        const QStringList numbers = m_shopper->basket().numbers();
        QVERIFY(m_shopper->buy());
        QVERIFY(m_shopper->confirm());
        QTRY_VERIFY(user::reads(pane(), u"“This number is no longer available.”"_s));
        QVERIFY(user::reads(pane(), u", about "_s + phoneText(numbers.at(1))));
        QVERIFY(!user::reads(pane(), u", about "_s + phoneText(numbers.at(0))));
    }
};

QTEST_MAIN(PurchaseNoteTest)
#include "tst_purchasenote.moc"
