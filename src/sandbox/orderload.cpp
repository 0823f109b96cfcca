// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderload.h"

#include <sandbox/clock.h>
#include <sandbox/comments.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/documents.h>
#include <sandbox/ids.h>
#include <sandbox/lifecycle.h>
#include <sandbox/numberjson.h>
#include <sandbox/orderprogress.h>
#include <sandbox/ownednumbers.h>
#include <sandbox/rules.h>
#include <sandbox/sampleanswers.h>

#include <map>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 oldest = 700 * rules::day; // before now
constexpr qint64 recently = 13 * rules::day; // orders since then may still be under way
constexpr int subOrdersPerOrder = 3;

// What became of a sub order.
struct Fate
{
    QString status{}; // of its numbers
    QString requirements{}; // their requirements_status
    QString verdict{}; // of their last value; empty: they have none

    bool isMet() const { return requirements == "approved"_L1; }
};
const Fate done{u"success"_s, u"approved"_s, u"approved"_s};
const Fate failed{u"failure"_s, u"approved"_s, u"approved"_s};
const Fate cancelled{u"failure"_s, u"cancelled"_s, {}};
const Fate open{u"pending"_s, u"requirement-info-pending"_s, {}};
const Fate inReview{u"pending"_s, u"requirement-info-under-review"_s, u"pending-approval"_s};
const Fate declined{u"pending"_s, u"requirement-info-exception"_s, u"declined"_s};

// chance: 0 to 99.
const Fate &fateOf(bool isRegulated, bool isRecent, quint64 chance)
{
    if (!isRegulated)
        return chance < 96 ? done : failed;
    if (!isRecent)
        return chance < 84 ? done : chance < 96 ? cancelled : failed;
    return chance < 30 ? open : chance < 60 ? inReview : chance < 80 ? declined : done;
}

class Load
{
public:
    explicit Load(Context &context)
        : m_context(context)
        , m_database(context.database)
        , m_now(context.clock.now())
    {
        for (const NumberRange &range : context.world.ranges())
            m_ranges[range.offer].push_back(&range);
        for (const auto &[offer, ranges] : m_ranges)
            m_offers.append(offer);
        std::sort(m_offers.begin(), m_offers.end());
    }

    void place(qint64 index, qint64 count)
    {
        const qint64 old = qMax<qint64>(1, count * 9 / 10);
        const qint64 at = index < old ? m_now - oldest + (oldest - recently) / old * index
                                      : m_now - recently + recently / (count - old) * (index - old);
        m_database.run("INSERT INTO orders (id, customer_reference, connection_id, messaging_profile_id,"
                       " billing_group_id, status, requirements_met, numbers, created_at, updated_at)"
                       " SELECT ?, ?, id, NULL, NULL, 'failure', 0, 0, ?, ? FROM connections WHERE position = ?",
            m_context.ids.uuid(), u"campaign-%1"_s.arg(index % 40), at, at, 1 + index % 6);
        const qint64 order = m_database.number("SELECT MAX(position) FROM orders");
        for (int part = 0; part < subOrdersPerOrder; ++part) {
            const qsizetype step = part * m_offers.size() / subOrdersPerOrder;
            placePart(*m_offers.at((index + step) % m_offers.size()), order, at, index >= old);
        }
        m_database.run("UPDATE orders SET numbers = (SELECT SUM(numbers) FROM sub_orders WHERE order_position = ?1)"
                       " WHERE position = ?1",
            order);
    }

    void finish() { m_context.owned.add(m_owned); }

private:
    void placePart(const Offer &offer, qint64 order, qint64 at, bool isRecent)
    {
        const quint64 chance = mixed(m_context.world.seed(), quint64(++m_parts));
        const int count = chance % 5 == 0 ? 3 : 1;
        const bool isRegulated = !offer.requirements.isEmpty();
        const Fate &fate = fateOf(isRegulated, isRecent, chance / 5 % 100);
        const QString id = m_context.ids.uuid();
        m_database.run("INSERT INTO sub_orders (id, order_position, country, type, status, requirements_met, numbers,"
                       " created_at, updated_at) VALUES (?, ?, ?, ?, 'pending', 0, ?, ?, ?)",
            id, order, offer.country, offer.type, count, at, at);
        const qint64 subOrder = m_database.number("SELECT MAX(position) FROM sub_orders");
        const qint64 deadline = deadlineOf(fate, at, chance);
        for (int i = 0; i < count; ++i)
            placeNumber(offer, subOrder, fate, at, deadline);
        settleSubOrder(m_context, subOrder, qMin(m_now, at + rules::day));
        if (deadline > 0)
            plan(m_context, deadline, Due::Deadline, subOrder);
        if (&fate == &inReview)
            plan(m_context, m_now + rules::hour + qint64(chance % (2 * rules::day)), Due::Review, subOrder);
        if (&fate == &declined)
            explain(offer, id, qMin(m_now, at + rules::hour));
        if (isRegulated && fate.status == "pending"_L1)
            linkDocuments(m_context, u"sub_number_order"_s, id, documentsOf(offer), at);
    }

    qint64 deadlineOf(const Fate &fate, qint64 at, quint64 chance) const
    {
        if (&fate == &open)
            return at + rules::deadline;
        return &fate == &declined ? m_now + rules::hour + qint64(chance % quint64(rules::correction)) : 0;
    }

    void placeNumber(const Offer &offer, qint64 subOrder, const Fate &fate, qint64 at, qint64 deadline)
    {
        const NumberRange *range = nullptr;
        const qint64 number = nextNumber(offer, range);
        m_database.run("INSERT INTO order_numbers (id, sub_order, number, locality, status, requirements_status,"
                       " requirements_met, deadline, charge) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)",
            m_context.ids.uuid(), subOrder, number, localityOf(m_context.world, *range->area), fate.status,
            fate.requirements, qint64(fate.isMet()), deadline > 0 ? std::optional(deadline) : std::nullopt);
        const qint64 position = m_database.number("SELECT MAX(position) FROM order_numbers");
        const QList<GivenValue> &answers = answersOf(offer);
        for (qsizetype i = 0; i < answers.size() && !fate.verdict.isEmpty(); ++i) {
            const bool isLast = i + 1 == answers.size();
            const bool isDeclined = isLast && &fate == &declined;
            const QString verdict = &fate == &declined && !isLast ? u"approved"_s : fate.verdict;
            m_database.run("INSERT INTO requirement_values VALUES (?, ?, ?, ?, ?)", position, answers.at(i).requirement,
                answers.at(i).value, verdict, qint64(isDeclined));
        }
        if (fate.status == "success"_L1)
            m_owned.append({.number = number, .settings = CallForwarding, .purchasedAt = at, .activatedAt = at});
    }

    // One that was sold before, from the other end than those that are owned from the start.
    qint64 nextNumber(const Offer &offer, const NumberRange *&range)
    {
        const auto &ranges = m_ranges[&offer];
        for (quint64 &turn = m_turns[&offer];;) {
            range = ranges[turn % ranges.size()];
            const int line = LineSet::size - 1 - int(turn++ / ranges.size() % LineSet::size);
            const qint64 number = range->first + line;
            const bool isFree = !m_context.world.shelf(*range).test(line)
                && !m_database.query("SELECT 1 FROM owned_numbers WHERE number = ?", number).next();
            if (isFree || turn > ranges.size() * LineSet::size)
                return number;
        }
    }

    const QList<GivenValue> &answersOf(const Offer &offer)
    {
        const auto [found, isNew] = m_answers.try_emplace(&offer);
        const Requirement *asked = m_context.world.rulebook().of(offer);
        if (isNew && asked)
            found->second = sampleAnswers(m_context, *asked, {}, m_now);
        return found->second;
    }

    QStringList documentsOf(const Offer &offer)
    {
        QStringList ids;
        for (const GivenValue &given : answersOf(offer)) {
            if (m_context.world.rulebook().type(given.requirement)->fieldType == "document"_L1)
                ids.append(given.value);
        }
        return ids;
    }

    void explain(const Offer &offer, const QString &subOrder, qint64 at)
    {
        const RequirementType &type = *m_context.world.rulebook().of(offer)->types.last();
        addComment(
            m_context, u"sub_number_order"_s, subOrder, type.name + u": "_s + type.objection, Commenter::Provider, at);
    }

    Context &m_context;
    Database &m_database;
    const qint64 m_now;
    std::map<const Offer *, std::vector<const NumberRange *>> m_ranges;
    std::map<const Offer *, quint64> m_turns;
    std::map<const Offer *, QList<GivenValue>> m_answers;
    QList<const Offer *> m_offers;
    QList<OwnedNumber> m_owned;
    qint64 m_parts = 0;
};

} // namespace

void placeManyOrders(Context &context, qint64 count)
{
    Load load(context);
    for (qint64 index = 0; index < count; ++index)
        load.place(index, count);
    load.finish();
}

} // namespace sandbox
