// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopper.h"

#include <ui/look/setup.h>

using namespace Qt::StringLiterals;

// What can be put back into the basket, and how long its news stays.
class BasketUndoTest : public QObject
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

    void whatWasTakenOutCanBePutBack()
    {
        QVERIFY(m_shopper->pick(3));
        const QStringList numbers = m_shopper->basket().numbers();
        QVERIFY(user::click(pane(), u"Clear"_s));
        QVERIFY(user::see(pane(), u"Undo"_s)->hasFocus());
        QTest::keyClick(pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_shopper->basket().numbers(), numbers);
        QVERIFY(user::click(pane(), u"Remove "_s + numbers.at(1)));
        QVERIFY(user::click(pane(), u"Undo"_s));
        QCOMPARE(m_shopper->basket().numbers(), numbers);
        QVERIFY(!user::see(pane(), u"Undo"_s));
    }

    void whatChangedOtherwiseIsNotUndone()
    {
        QVERIFY(m_shopper->pick(2));
        QVERIFY(user::click(pane(), u"Clear"_s));
        QVERIFY(m_shopper->pick(1));
        QVERIFY(!user::see(pane(), u"Undo"_s));
        QTest::keyClick(pane(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_shopper->basket().lines().size(), 1);
    }

    void goodNewsGoesWithTheNextThing()
    {
        QVERIFY(m_shopper->pick(1));
        QVERIFY(user::click(pane(), u"Reserve"_s));
        QTRY_VERIFY(user::reads(pane(), u"held for 30 min."_s));
        QVERIFY(m_shopper->search(u"415"_s));
        QVERIFY(!user::reads(pane(), u"held for 30 min."_s));
        QVERIFY(m_shopper->pick(1));
        QVERIFY(user::click(pane(), u"Reserve"_s));
        QTRY_VERIFY(user::reads(pane(), u"held for 30 min."_s));
        pane()->hide(); // the section is left
        pane()->show();
        QVERIFY(!user::reads(pane(), u"held for 30 min."_s));
    }
};

QTEST_MAIN(BasketUndoTest)
#include "tst_basketundo.moc"
