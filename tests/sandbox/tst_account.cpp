// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider.h"

#include <sandbox/numbers.h>
#include <sandbox/rules.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sandbox;

// What the account owns, and what it has behind it when it first opens.
class AccountTest : public QObject
{
    Q_OBJECT

private slots:
    void aSeedMakesTheSameAccountAgain()
    {
        const auto numbers = [](quint64 seed) {
            QStringList numbers;
            for (const QJsonValue one : Provider({.seed = seed}).get("/phone_numbers?page[size]=250").data().toArray())
                numbers.append(one[u"phone_number"].toString());
            return numbers;
        };
        QCOMPARE(numbers(4), numbers(4));
        QVERIFY(numbers(4) != numbers(5));
    }

    void theAccountOwnsAsManyNumbersAsTold_data()
    {
        QTest::addColumn<quint64>("owned");
        for (const quint64 owned : {0, 1, 10, 60, 5000})
            QTest::newRow(QByteArray::number(owned).constData()) << owned;
    }

    void theAccountOwnsAsManyNumbersAsTold()
    {
        QFETCH(quint64, owned);
        Provider provider({.owned = owned});
        QCOMPARE(provider.get("/phone_numbers").json[u"meta"][u"total_results"].toInteger(), qint64(owned));
    }

    void nothingOwnedIsForSale()
    {
        Provider provider({.owned = 3000});
        auto row = provider.context().database.query("SELECT number, activated_at FROM owned_numbers");
        int count = 0;
        while (row.next()) {
            const auto facts = provider.context().world.facts(row.number(0));
            QVERIFY(facts);
            const bool isGone =
                provider.context().database.number("SELECT COUNT(*) FROM gone WHERE number = ?", row.number(0)) > 0;
            QVERIFY2(!facts->onShelf || isGone, qPrintable(e164(row.number(0))));
            ++count;
        }
        QCOMPARE(count, 3000);
    }

    void thePastContradictsNothing()
    {
        Provider provider;
        const QJsonArray orders = provider.get("/number_orders?page[size]=250").data().toArray();
        QVERIFY(orders.size() >= 30);
        QHash<QString, int> states;
        for (const QJsonValue listed : orders) {
            const QJsonValue order = provider.orderNow(listed[u"id"].toString());
            ++states[order[u"status"].toString()];
            QVERIFY(order[u"created_at"].toString() <= order[u"updated_at"].toString());
            bool isMet = true;
            for (const QJsonValue number : order[u"phone_numbers"].toArray()) {
                checkNumber(provider, number[u"id"].toString());
                isMet = isMet && number[u"requirements_met"].toBool();
            }
            QCOMPARE(order[u"requirements_met"].toBool(), isMet);
        }
        for (const QString &state : {u"pending"_s, u"success"_s, u"failure"_s, u"cancelled"_s})
            QVERIFY2(states.value(state) > 0, qPrintable(state));
    }

    // So that somebody who opens it has something to do, and sees what may come of it.
    void paperworkOfEveryKindLiesOnTheDesk()
    {
        Provider provider;
        QSet<QString> states;
        for (const QJsonValue number : provider.get("/number_order_phone_numbers?page[size]=250").data().toArray())
            states.insert(number[u"requirements_status"].toString());
        for (const char *state : {"requirement-info-pending", "requirement-info-under-review",
                 "requirement-info-exception", "approved", "cancelled"})
            QVERIFY2(states.contains(QLatin1StringView(state)), state);
        auto group = provider.context().database.query("SELECT DISTINCT status FROM requirement_groups");
        QSet<QString> groups;
        while (group.next())
            groups.insert(group.text(0));
        QCOMPARE(groups,
            (QSet<QString>{u"approved"_s, u"unapproved"_s, u"pending-approval"_s, u"declined"_s, u"expired"_s}));
        QVERIFY(provider.context().database.number("SELECT COUNT(*) FROM comments WHERE read_at IS NULL") > 0);
        const auto soon = provider.context().clock.now() + rules::day;
        QVERIFY(provider.context().database.number("SELECT COUNT(*) FROM order_numbers WHERE deadline < ?", soon) > 0);
    }

    void manyOrdersAreThereAtOnce()
    {
        Provider provider({.owned = 50, .orders = 200});
        const auto total = [&](const QByteArray &path) {
            return provider.get(path).json[u"meta"][u"total_results"].toInteger();
        };
        QCOMPARE(total("/number_orders"), 200);
        QCOMPARE(total("/sub_number_orders"), 600);
        for (const char *status : {"pending", "success", "failure", "cancelled"})
            QVERIFY2(total(QByteArray("/sub_number_orders?filter[status]=") + status) > 0, status);
        const QJsonArray numbers = provider.get("/number_order_phone_numbers?page[size]=250").data().toArray();
        for (const QJsonValue number : numbers)
            checkNumber(provider, number[u"id"].toString());
        provider.advance(20 * rules::day); // and they go on from there
        QCOMPARE(total("/sub_number_orders?filter[status]=pending"), 0);
    }

    void pagesGoAllTheWayDown()
    {
        Provider provider({.owned = 2345});
        QStringList ids;
        for (int page = 1; page <= 10; ++page) {
            const auto reply = provider.get("/phone_numbers?page[size]=250&page[number]=" + QByteArray::number(page));
            for (const QJsonValue number : reply.data().toArray())
                ids.append(number[u"id"].toString());
        }
        QCOMPARE(ids.size(), 2345);
        QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
    }

    void pagesStayRightWhenNumbersAreMissingInBetween()
    {
        Provider provider({.owned = 300});
        provider.context().database.run("DELETE FROM owned_numbers WHERE position % 3 = 0");
        provider.context().owned.forget();
        const auto first = provider.get("/phone_numbers?page[size]=150");
        const auto second = provider.get("/phone_numbers?page[size]=150&page[number]=2");
        QCOMPARE(first.json[u"meta"][u"total_results"], 200);
        QCOMPARE(first.data().toArray().size() + second.data().toArray().size(), 200);
    }

    void aFilteredListSeesWhatWasBoughtSince()
    {
        Provider provider;
        const QByteArray path = "/phone_numbers?filter[customer_reference]=since";
        QCOMPARE(provider.get(path).json[u"meta"][u"total_results"], 0);
        const QStringList numbers = provider.find("country_code=US", 2);
        provider.order(numbers, {{u"customer_reference"_s, u"since"_s}});
        provider.advance(rules::minute);
        QCOMPARE(provider.get(path).json[u"meta"][u"total_results"], 2);
    }

    // What is said to be due now is what a purchase costs; the first month after it is charged as it begins.
    void aMonthIsChargedWhenItBegins()
    {
        Provider provider;
        const auto balance = [&] { return provider.get("/balance").data()[u"balance"].toString(); };
        provider.context().clock.set(fromIso(u"2026-02-27T12:00:00Z"_s));
        provider.order(
            provider.find("country_code=GB&filter[phone_number_type]=national", 1)); // GBP 1.00, 0.80 a month
        provider.advance(rules::minute);
        QCOMPARE(balance(), u"1202.84"_s);
        provider.advance(rules::day);
        QCOMPARE(balance(), u"1202.84"_s);
        provider.advance(rules::day); // March
        QCOMPARE(balance(), u"1201.82"_s);
        provider.advance(30 * rules::day);
        QCOMPARE(balance(), u"1201.82"_s);
        provider.advance(2 * rules::day); // April
        QCOMPARE(balance(), u"1200.80"_s);
    }

private:
    // A number of an order against what the state machines allow.
    static void checkNumber(Provider &provider, const QString &id)
    {
        const QJsonValue number = provider.get("/number_order_phone_numbers/" + id.toLatin1()).data();
        const QString status = number[u"status"].toString();
        const QString requirements = number[u"requirements_status"].toString();
        const bool isOwned =
            provider.get("/phone_numbers/" + number[u"phone_number"].toString().toLatin1()).status == 200;
        QCOMPARE(isOwned, status == "success"_L1);
        if (status == "success"_L1)
            QCOMPARE(requirements, u"approved"_s);
        const bool isWaiting =
            requirements == "requirement-info-pending"_L1 || requirements == "requirement-info-exception"_L1;
        QCOMPARE(number[u"deadline"].isString(), isWaiting);
        if (isWaiting)
            QVERIFY(number[u"deadline"].toString() > isoMicros(provider.context().clock.now()));
        const QJsonArray asked = number[u"regulatory_requirements"].toArray();
        const auto isAnswered = [](const QJsonValue &one) { return one[u"field_value"].isString(); };
        if (requirements != "cancelled"_L1)
            QCOMPARE(
                std::all_of(asked.begin(), asked.end(), isAnswered), requirements != "requirement-info-pending"_L1);
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "tst_account.moc"
