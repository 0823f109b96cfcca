// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwork.h"

#include <sandbox/clock.h>
#include <sandbox/rules.h>
#include <sandbox/supervision.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;

namespace {

const QByteArray stockholm = "country_code=SE&filter[phone_number_type]=local";
const QByteArray dublin = "country_code=IE&filter[phone_number_type]=local&filter[national_destination_code]=1";

} // namespace

// What an operator does with requirement groups, and what they are good for.
class PaperGroupsTest : public QObject
{
    Q_OBJECT

    Provider m_provider;
    Paperwork m_papers{m_provider};

    QJsonObject read(const QString &group) { return m_provider.get("/requirement_groups/" + group.toLatin1()).json; }
    Provider::Reply submit(const QString &group)
    {
        return m_provider.post("/requirement_groups/" + group.toLatin1() + "/submit_for_approval");
    }
    Provider::Reply orderWith(const QByteArray &filter, const QString &group)
    {
        const QString number = m_provider.find(filter, 1).first();
        return m_provider.post("/number_orders",
            {{u"phone_numbers"_s,
                QJsonArray{QJsonObject{{u"phone_number"_s, number}, {u"requirement_group_id"_s, group}}}}});
    }
    QString approved(const QString &country)
    {
        const QString group = m_papers.group(country, u"local"_s);
        submit(group);
        m_provider.operate(approveByHand, group);
        return group;
    }

private slots:
    void aGroupAsksForEverythingAndIsFilled()
    {
        const QJsonObject made =
            m_provider
                .post("/requirement_groups",
                    {{u"country_code"_s, u"SE"_s}, {u"phone_number_type"_s, u"local"_s}, {u"action"_s, u"ordering"_s}})
                .json;
        QCOMPARE(made[u"status"], u"unapproved"_s);
        QCOMPARE(made[u"regulatory_requirements"].toArray().size(), 3);
        const QString group = made[u"id"].toString();
        QCOMPARE(submit(group).status, 422);
        QCOMPARE(orderWith(stockholm, group).code(), u"10013"_s);
        const QString full = m_papers.group(u"SE"_s, u"local"_s);
        for (const QJsonValue value : read(full)[u"regulatory_requirements"].toArray())
            QVERIFY(value[u"field_value"].isString());
    }

    void anApprovedGroupNeedsNoReview()
    {
        const QString group = approved(u"SE"_s);
        QCOMPARE(read(group)[u"status"], u"approved"_s);
        QVERIFY(read(group)[u"regulatory_requirements"][0][u"expires_at"].isString());
        const QJsonValue order = orderWith(stockholm, group).data();
        QCOMPARE(order[u"phone_numbers"][0][u"requirements_status"], u"approved"_s);
        m_provider.advance(rules::afterApproval);
        QCOMPARE(m_provider.orderNow(order[u"id"].toString())[u"status"], u"success"_s);
    }

    void anotherGroupIsReviewedWithTheOrder()
    {
        const QJsonValue order = orderWith(stockholm, m_papers.group(u"SE"_s, u"local"_s)).data();
        QCOMPARE(order[u"phone_numbers"][0][u"requirements_status"], u"requirement-info-under-review"_s);
        m_provider.advance(rules::hour);
        QCOMPARE(m_provider.orderNow(order[u"id"].toString())[u"status"], u"success"_s);
    }

    void reviewersApproveAGroupByThemselves()
    {
        const QString group = m_papers.group(u"SE"_s, u"local"_s);
        QCOMPARE(submit(group).json[u"status"], u"pending-approval"_s);
        QCOMPARE(submit(group).status, 422);
        m_provider.advance(rules::hour);
        QCOMPARE(read(group)[u"status"], u"approved"_s);
    }

    void aDeclinedGroupSaysWhy()
    {
        const QString group = m_papers.group(u"DK"_s, u"local"_s);
        submit(group);
        m_provider.operate(declineByHand, group, {{u"reason"_s, u"This is not the legal name."_s}});
        QCOMPARE(read(group)[u"status"], u"declined"_s);
        QCOMPARE(read(group)[u"regulatory_requirements"][0][u"status"], u"declined"_s);
        QVERIFY(m_papers.comments(group).first().contains(u"This is not the legal name."_s));
        QCOMPARE(submit(group).json[u"status"], u"pending-approval"_s);
    }

    void anApprovalEndsAfterAYear()
    {
        const QString group = approved(u"NO"_s);
        m_provider.advance(rules::groupLasts + rules::minute);
        QCOMPARE(read(group)[u"status"], u"expired"_s);
        QCOMPARE(read(group)[u"regulatory_requirements"][0][u"status"], u"expired"_s);
    }

    void italiansAreNotSubmitted() { QCOMPARE(submit(m_papers.group(u"IT"_s, u"local"_s)).status, 422); }

    void aChangedGroupIsUnapprovedAgain()
    {
        const QString group = approved(u"SE"_s);
        const QJsonValue first = read(group)[u"regulatory_requirements"][0];
        const QJsonObject answer{{u"requirement_id"_s, first[u"requirement_id"]}, {u"field_value"_s, u"New AB"_s}};
        m_provider.patch("/requirement_groups/" + group.toLatin1(), Paperwork::body({answer}));
        QCOMPARE(read(group)[u"status"], u"unapproved"_s);
    }

    void aGroupOfAnotherCountryIsRefused()
    {
        const QString group = m_papers.group(u"DK"_s, u"local"_s);
        const Provider::Reply refused = orderWith(stockholm, group);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.pointer(), u"/phone_numbers/0/requirement_group_id"_s);
    }

    void aGroupAnswersAnOrderLater()
    {
        const Paperwork::Order order = m_papers.order(dublin, 2);
        const QString group = approved(u"IE"_s);
        const Provider::Reply reply =
            m_provider.post("/sub_number_orders/" + order.subOrder.toLatin1() + "/requirement_group",
                {{u"requirement_group_id"_s, group}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.data()[u"phone_numbers"][1][u"regulatory_requirements"][0][u"status"], u"approved"_s);
        m_provider.advance(rules::afterApproval);
        QCOMPARE(m_provider.orderNow(order.id)[u"status"], u"success"_s);
    }

    // Vetted once more, because it was approved for another town.
    void anApprovedAddressElsewhereIsLookedAtAgain()
    {
        const Paperwork::Order order =
            m_papers.order("country_code=IE&filter[phone_number_type]=local&filter[national_destination_code]=21");
        const Provider::Reply reply =
            m_provider.post("/number_order_phone_numbers/" + order.number.toLatin1() + "/requirement_group",
                {{u"requirement_group_id"_s, approved(u"IE"_s)}});
        QCOMPARE(reply.data()[u"requirements_status"], u"requirement-info-under-review"_s);
        m_provider.advance(rules::hour);
        QVERIFY(m_papers.comments(order.subOrder).first().contains(u"not in Cork"_s));
    }

    void aDeletedGroupIsGone()
    {
        const QString group = m_papers.group(u"SE"_s, u"local"_s);
        QCOMPARE(m_provider.remove("/requirement_groups/" + group.toLatin1()).json[u"id"].toString(), group);
        QCOMPARE(m_provider.get("/requirement_groups/" + group.toLatin1()).status, 404);
        QCOMPARE(orderWith(stockholm, group).code(), u"10017"_s);
    }
};

QTEST_GUILESS_MAIN(PaperGroupsTest)
#include "tst_papergroups.moc"
