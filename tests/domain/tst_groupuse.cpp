// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/groupuse.h>

#include <QTest>

using namespace Qt::StringLiterals;

static AskedRequirement asked(const QString &id, const QString &value, OpenEnum<AnswerStatus> status = {})
{
    return {.requirementId = id, .fieldValue = value, .status = status};
}

static RequirementGroup group()
{
    return {.id = u"g"_s, .requirements = {asked(u"name"_s, u"Walk AG"_s), asked(u"address"_s, u"12"_s)}};
}

static SubOrder subOrder(const QList<AskedRequirement> &answers, OrderStatus status = OrderStatus::Pending)
{
    SubOrder part{.id = u"s"_s, .orderId = u"o"_s, .status = status, .phoneNumbersCount = 2};
    part.phoneNumbers = {OrderNumber{.requirements = answers}, OrderNumber{.requirements = answers}};
    return part;
}

static PlaceFacts facts(const QString &locality)
{
    PlaceFacts facts{.localityOf = {{u"12"_s, u"Berlin"_s}}, .locality = locality};
    facts.known[u"address"_s].acceptance.localityLimit = u"Identical locality as the numbers desired"_s;
    return facts;
}

// How the answers of orders go together with those of a group.
class GroupUseTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameAnswersAreAUse()
    {
        const auto use =
            groupUse(group(), subOrder({asked(u"name"_s, u"Walk AG"_s), asked(u"address"_s, u"12"_s)}), {});
        QVERIFY(use.isSame);
        QVERIFY(use.changes.isEmpty());
        QCOMPARE(use.numbers, 2);
    }

    void whatDiffersAndWhatIsMissingWouldChange()
    {
        const auto use = groupUse(
            group(), subOrder({asked(u"name"_s, u"Walk GmbH"_s), asked(u"address"_s, {})}), facts(u"Berlin"_s));
        QVERIFY(!use.isSame);
        const QList<AnswerChange> expected{{u"name"_s, u"Walk GmbH"_s, u"Walk AG"_s}, {u"address"_s, {}, u"12"_s}};
        QCOMPARE(use.changes, expected);
    }

    void anApprovedAnswerStays()
    {
        const auto answers = {asked(u"name"_s, u"Walk GmbH"_s, AnswerStatus::Approved)};
        QVERIFY(groupUse(group(), subOrder(answers), {}).changes.isEmpty());
    }

    void aClosedOrderStays()
    {
        const auto answers = {asked(u"name"_s, u"Walk GmbH"_s)};
        QVERIFY(groupUse(group(), subOrder(answers, OrderStatus::Success), {}).changes.isEmpty());
        QVERIFY(groupUse(group(), subOrder(answers, OrderStatus::Cancelled), {}).changes.isEmpty());
    }

    void whatIsOfOnePlaceStaysThere()
    {
        const auto answers = {asked(u"address"_s, {})};
        QCOMPARE(groupUse(group(), subOrder(answers), facts(u"Berlin"_s)).changes.size(), 1);
        QVERIFY(groupUse(group(), subOrder(answers), facts(u"München"_s)).changes.isEmpty());
        QVERIFY(groupUse(group(), subOrder(answers), facts({})).changes.isEmpty()); // nobody knows
    }

    void whatTheGroupDoesNotAnswerIsLeftAlone()
    {
        RequirementGroup partly = group();
        partly.requirements[0].fieldValue.clear();
        const auto use = groupUse(partly, subOrder({asked(u"name"_s, u"Walk GmbH"_s), asked(u"other"_s, {})}), {});
        QVERIFY(use.changes.isEmpty());
        QVERIFY(!use.isSame);
    }

    void oneOtherNumberIsEnough()
    {
        SubOrder part = subOrder({asked(u"name"_s, u"Walk AG"_s)});
        part.phoneNumbers[1].requirements[0].fieldValue = u"Walk GmbH"_s;
        QCOMPARE(groupUse(group(), part, {}).changes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(GroupUseTest)
#include "tst_groupuse.moc"
