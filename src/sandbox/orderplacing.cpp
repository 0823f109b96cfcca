// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sandbox/account.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/groups.h>
#include <sandbox/holdings.h>
#include <sandbox/ids.h>
#include <sandbox/lifecycle.h>
#include <sandbox/numberjson.h>
#include <sandbox/ordering.h>
#include <sandbox/rules.h>
#include <sandbox/settings.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// The numbers of one sub order.
struct Part
{
    const Offer *offer = nullptr;
    QList<WantedNumber> numbers{};

    bool isRegulated() const { return !offer->requirements.isEmpty(); }
};

QList<Part> split(const OrderWish &wish)
{
    QList<Part> parts;
    for (const WantedNumber &number : wish.numbers) {
        auto part = std::find_if(
            parts.begin(), parts.end(), [&](const Part &part) { return part.offer == number.facts.offer; });
        if (part == parts.end())
            part = parts.insert(parts.end(), {number.facts.offer, {}});
        part->numbers.append(number);
    }
    return parts;
}

qint64 delayOf(const Context &context, const NumberFacts &facts)
{
    if (magicOf(facts.number) == Magic::ActivatesLate)
        return rules::lateActivation;
    const bool isSlow = facts.offer->country == "US"_L1 && facts.offer->type == "toll_free"_L1 && !facts.quickship;
    return isSlow ? rules::slowActivation : context.settings.activationMs;
}

void placeNumber(Context &context, const WantedNumber &wanted, qint64 subOrder, bool isRegulated, qint64 now)
{
    const NumberFacts &facts = wanted.facts;
    context.database.run("INSERT INTO order_numbers (id, sub_order, number, bundle_id, locality, status,"
                         " requirements_status, requirements_met, deadline, charge)"
                         " VALUES (?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?)",
        context.ids.uuid(), subOrder, facts.number,
        wanted.bundleId.isEmpty() ? std::nullopt : std::optional(wanted.bundleId),
        localityOf(context.world, *facts.area), isRegulated ? u"requirement-info-pending"_s : u"approved"_s,
        qint64(!isRegulated), isRegulated ? std::optional(now + rules::deadline) : std::nullopt,
        chargeFor(context.world, facts));
    const qint64 position = context.database.number("SELECT MAX(position) FROM order_numbers");
    if (!isRegulated)
        plan(context, now + delayOf(context, facts), Due::Activation, position);
    take(context, facts.number);
    context.database.run(
        "UPDATE reserved_numbers SET expired_at = ?, updated_at = ? WHERE number = ? AND expired_at > ?", now, now,
        facts.number, now);
}

void applyGroups(Context &context, const Part &part, qint64 subOrder, qint64 now)
{
    QString id;
    if (auto row = context.database.query("SELECT id FROM sub_orders WHERE position = ?", subOrder); row.next())
        id = row.text(0);
    const QList<Paper> papers = papersOf(context, Scope::SubOrder, id);
    QMap<QString, QList<Paper>> byGroup;
    for (qsizetype i = 0; i < papers.size(); ++i)
        byGroup[part.numbers.at(i).groupId].append(papers.at(i));
    byGroup.remove(QString());
    for (auto group = byGroup.begin(); group != byGroup.end(); ++group)
        applyGroup(context, *groupOf(context, "id = ?", group.key()), group.value(), now);
}

void placePart(Context &context, const Part &part, qint64 order, qint64 now)
{
    context.database.run("INSERT INTO sub_orders (id, order_position, country, type, status, requirements_met,"
                         " numbers, created_at, updated_at) VALUES (?, ?, ?, ?, 'pending', ?, ?, ?, ?)",
        context.ids.uuid(), order, part.offer->country, part.offer->type, qint64(!part.isRegulated()),
        part.numbers.size(), now, now);
    const qint64 position = context.database.number("SELECT MAX(position) FROM sub_orders");
    for (const WantedNumber &number : part.numbers)
        placeNumber(context, number, position, part.isRegulated(), now);
    if (part.isRegulated())
        plan(context, now + rules::deadline, Due::Deadline, position);
    applyGroups(context, part, position, now);
}

} // namespace

qint64 placeOrder(Context &context, const OrderWish &wish, qint64 at)
{
    const QList<Part> parts = split(wish);
    const bool isMet = std::none_of(parts.begin(), parts.end(), [](const Part &part) { return part.isRegulated(); });
    context.database.run(
        "INSERT INTO orders (id, customer_reference, connection_id, messaging_profile_id, billing_group_id,"
        " status, requirements_met, numbers, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?)",
        context.ids.uuid(), wish.customerReference, wish.connectionId, wish.messagingProfileId, wish.billingGroupId,
        qint64(isMet), wish.numbers.size(), at, at);
    const qint64 order = context.database.number("SELECT MAX(position) FROM orders");
    for (const Part &part : parts)
        placePart(context, part, order, at);
    return order;
}

} // namespace sandbox
