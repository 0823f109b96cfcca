// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/clock.h>
#include <sandbox/comments.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/furnish.h>
#include <sandbox/groupreviews.h>
#include <sandbox/groups.h>
#include <sandbox/holdings.h>
#include <sandbox/lifecycle.h>
#include <sandbox/ordering.h>
#include <sandbox/papers.h>
#include <sandbox/resource.h>
#include <sandbox/reviews.h>
#include <sandbox/rules.h>
#include <sandbox/sampleanswers.h>

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 answerTime = 5 * rules::hour; // after the order
constexpr qint64 reviewAfter = 2 * rules::day; // the same
constexpr auto byGroup = "group:"_L1;

// One kind of numbers in a past order.
struct Part
{
    QString country{};
    QString type{};
    QString areaCode{};
    int count = 0;
    QString outcome{};

    bool isOwned() const { return outcome == "-"_L1 || outcome == "approved"_L1 || outcome.startsWith(byGroup); }
    bool isAnswered() const
    {
        static const QStringList answered{u"approved"_s, u"review"_s, u"later"_s, u"exception"_s, u"partly"_s};
        return answered.contains(outcome);
    }
};

QList<Part> readParts(const QString &text)
{
    QList<Part> parts;
    for (const QString &part : text.split(u';')) {
        const QStringList words = part.split(u' ');
        parts.append({words.at(0), words.at(1), words.at(2), words.at(3).toInt(), words.at(4)});
    }
    return parts;
}

QString localityOf(Context &context, qint64 subOrder)
{
    auto row = context.database.query("SELECT locality FROM order_numbers WHERE sub_order = ?", subOrder);
    return row.next() ? row.text(0) : QString();
}

QString subOrderOf(Context &context, const Part &part, qint64 order)
{
    auto row = context.database.query("SELECT id FROM sub_orders WHERE order_position = ? AND country = ? AND type = ?",
        order, part.country, part.type);
    row.next();
    return row.text(0);
}

// What reviewers look at most closely.
const RequirementType &weakest(const Requirement &asked)
{
    const auto document = std::find_if(asked.types.begin(), asked.types.end(),
        [](const RequirementType *type) { return type->fieldType == "document"_L1; });
    return document == asked.types.end() ? *asked.types.last() : **document;
}

// What the account answered, and what the reviewers said to it.
void answer(Context &context, const Part &part, qint64 order, qint64 at)
{
    const QList<Paper> papers = papersOf(context, Scope::SubOrder, subOrderOf(context, part, order));
    const qint64 subOrder = papers.first().subOrder;
    const Requirement &asked = *papers.first().asked;
    QList<GivenValue> given = sampleAnswers(context, asked, localityOf(context, subOrder), at + answerTime);
    if (part.outcome == "partly"_L1)
        given.resize(1);
    giveValues(context, papers, given, at + answerTime);
    const qint64 now = context.clock.now();
    unplan(context, Due::Review, subOrder);
    if (part.outcome == "approved"_L1)
        approveAnswers(context, subOrder, at + reviewAfter);
    else if (part.outcome == "exception"_L1)
        declineAnswer(context, subOrder, {.requirement = weakest(asked).id}, at + reviewAfter);
    else if (part.outcome == "review"_L1)
        planReview(context, subOrder, now);
    else if (part.outcome == "later"_L1)
        plan(context, now + 5 * rules::hour, Due::Review, subOrder);
}

QString groupFor(Context &context, const Part &part)
{
    if (!part.outcome.startsWith(byGroup))
        return {};
    const QString reference = part.outcome.mid(byGroup.size());
    return groupOf(context, "customer_reference = ?", reference)->id;
}

void reliveGroup(Context &context, const QStringList &row)
{
    const qint64 now = context.clock.now();
    const qint64 at = now - std::llround(row.at(0).toDouble() * double(rules::day));
    const QString &outcome = row.at(4);
    const Requirement *asked = context.world.rulebook().of(*context.world.catalogue().offer(row.at(2), row.at(3)));
    const Group group = addGroup(context, {asked, u"ordering"_s, row.at(1)}, at);
    QList<GivenValue> given = sampleAnswers(context, *asked, {}, at);
    if (outcome == "partly"_L1)
        given.resize(1);
    answerGroup(context, group, given, at + rules::hour);
    if (outcome == "submitted"_L1)
        return submitGroup(context, group.position, now);
    if (outcome == "approved"_L1 || outcome == "declined"_L1)
        submitGroup(context, group.position, at + rules::hour);
    if (outcome == "approved"_L1)
        approveGroup(context, group.position, at + rules::day);
    if (outcome == "declined"_L1)
        declineGroup(context, group.position, {}, at + rules::day);
}

// What the account wrote about its newest order of a reference; the provider answers by itself.
void talk(Context &context, const QJsonValue &comment)
{
    auto row = context.database.query("SELECT s.id FROM sub_orders s JOIN orders o ON o.position = s.order_position"
                                      " WHERE o.customer_reference = ? ORDER BY s.position DESC",
        comment[u"order"].toString());
    row.next();
    const qint64 at = context.clock.now() - std::llround(comment[u"days_ago"].toDouble() * double(rules::day));
    addComment(context, u"sub_number_order"_s, row.text(0), comment[u"body"].toString(), Commenter::Account, at);
}

OrderWish wishFor(Context &context, const QStringList &row, const QList<Part> &parts)
{
    const auto idAt = [&](const QByteArray &table, const QString &position) {
        auto found = context.database.query("SELECT id FROM " + table + " WHERE position = ?", position.toLongLong());
        return found.next() ? found.text(0) : QString();
    };
    OrderWish wish{
        .customerReference = row.at(1),
        .connectionId = idAt("connections", row.at(2)),
        .messagingProfileId = idAt("messaging_profiles", row.at(3)),
        .billingGroupId = idAt("billing_groups", row.at(4)),
    };
    for (const Part &part : parts) {
        NumberFilter filter{.country = part.country, .type = part.type, .areaCode = part.areaCode, .limit = part.count};
        if (part.outcome == "fails"_L1)
            filter.digits.endsWith = u"0015"_s;
        for (const FoundNumber &found : searchNumbers(context.world, filter, currentHoldings(context)))
            wish.numbers.append({.facts = *context.world.facts(found.number), .groupId = groupFor(context, part)});
    }
    return wish;
}

} // namespace

void relive(Context &context)
{
    const qint64 now = context.clock.now();
    for (const QStringList &row : resourceRows(u"groups.csv"_s))
        reliveGroup(context, row);
    for (const QStringList &row : resourceRows(u"history.csv"_s)) {
        const qint64 at = now - std::llround(row.at(0).toDouble() * double(rules::day));
        const QList<Part> parts = readParts(row.at(5));
        const qint64 order = placeOrder(context, wishFor(context, row, parts), at);
        for (const Part &part : parts) {
            if (part.isAnswered())
                answer(context, part, order, at);
        }
    }
    for (const QJsonValue comment : QJsonDocument::fromJson(resource(u"conversations.json"_s)).array())
        talk(context, comment);
    passTime(context);
    context.database.run("UPDATE comments SET read_at = created_at + ?, updated_at = created_at + ?"
                         " WHERE commenter_type = 'admin' AND created_at < ?",
        rules::hour, rules::hour, now - 5 * rules::day);
    context.database.run("UPDATE order_numbers SET charge = 0"); // paid long ago: the balance starts after it
}

qint64 relivedNumbers()
{
    qint64 owned = 0;
    for (const QStringList &row : resourceRows(u"history.csv"_s)) {
        for (const Part &part : readParts(row.at(5)))
            owned += part.isOwned() ? part.count : 0;
    }
    return owned;
}

} // namespace sandbox
