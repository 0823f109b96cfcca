// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <purchase/linking.h>
#include <purchase/token.h>

#include <QTest>

using namespace Qt::StringLiterals;

// Which order a user may name as that of a purchase in doubt.
class LinkingTest : public QObject
{
    Q_OBJECT
private slots:
    void anOrderOfExactlyTheNumbersFits()
    {
        QVERIFY(!linkProblem(m_intent, m_order));
        m_order.customerReference = m_intent.reference;
        QVERIFY(!linkProblem(m_intent, m_order));
    }

    void anotherOrderDoesNot_data()
    {
        QTest::addColumn<NumberOrder>("order");
        NumberOrder order = m_order;
        order.phoneNumbers.removeLast();
        QTest::newRow("a number is missing") << order;
        order = m_order;
        order.phoneNumbers.append({.phoneNumber = u"+13125550199"_s});
        QTest::newRow("a number more") << order;
        order = m_order;
        order.phoneNumbers.clear();
        order.phoneNumbersCount = 2;
        QTest::newRow("only a count") << order;
        order = m_order;
        order.createdAt = m_intent.createdAt.addDays(-1);
        QTest::newRow("older than the purchase") << order;
        order = m_order;
        order.customerReference = token::reference(u"other"_s, mark(2));
        QTest::newRow("the mark of another purchase") << order;
    }
    void anotherOrderDoesNot()
    {
        QFETCH(NumberOrder, order);
        const auto problem = linkProblem(m_intent, order);
        QVERIFY(problem);
        QCOMPARE(problem->kind, Error::Kind::Local);
        QVERIFY(!problem->title.isEmpty());
        QVERIFY(!problem->detail.isEmpty());
    }

private:
    static QString mark(qint64 sequence)
    {
        return token::make(u"abcdef"_s, sequence, QByteArray(token::randomLength, 'x'));
    }

    const Intent m_intent{.id = 1,
        .state = IntentState::Quiet,
        .reference = token::reference(u"batch"_s, mark(1)),
        .numbers = {{u"+13125550100"_s, {}}, {u"+13125550101"_s, {}}},
        .createdAt = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate)};
    NumberOrder m_order{.id = u"order-1"_s,
        .phoneNumbers = {{.phoneNumber = u"+13125550101"_s}, {.phoneNumber = u"+13125550100"_s}},
        .phoneNumbersCount = 2,
        .createdAt = m_intent.createdAt.addSecs(30)};
};

QTEST_GUILESS_MAIN(LinkingTest)
#include "tst_linking.moc"
