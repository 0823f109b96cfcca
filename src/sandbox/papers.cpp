// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers.h"

#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/documents.h>
#include <sandbox/orderprogress.h>
#include <sandbox/reviews.h>
#include <sandbox/world.h>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool asks(const Paper &paper, const QString &requirement)
{
    return paper.asked
        && std::any_of(paper.asked->types.begin(), paper.asked->types.end(),
            [&](const RequirementType *type) { return type->id == requirement; });
}

bool isApproved(Context &context, const Paper &paper, const QString &requirement)
{
    return context.database
        .query("SELECT 1 FROM requirement_values WHERE order_number = ? AND requirement_id = ? AND status = 'approved'",
            paper.position, requirement)
        .next();
}

// The numbers that take a value; none, and a problem, when it isn't for them.
QList<Paper> takersOf(Context &context, const QList<Paper> &papers, const GivenValue &given, QList<Problem> &problems)
{
    const QString id = QString(given.pointer).replace("field_value"_L1, "requirement_id"_L1);
    const RequirementType *type = context.world.rulebook().type(given.requirement);
    QList<Paper> takers;
    std::copy_if(papers.begin(), papers.end(), std::back_inserter(takers),
        [&](const Paper &paper) { return asks(paper, given.requirement); });
    if (!type)
        problems.append({.code = 10017, .detail = u"There is no such requirement."_s, .pointer = id});
    else if (takers.isEmpty())
        problems.append({.code = 10015, .detail = u"This is not asked for here."_s, .pointer = id});
    else if (const auto problem = unacceptable(context, *type, given))
        problems.append(*problem);
    else if (takers.removeIf([&](const Paper &paper) { return isApproved(context, paper, given.requirement); }) > 0
        && takers.isEmpty())
        problems.append(
            {.code = 10015, .detail = u"This has been approved and can't be changed."_s, .pointer = given.pointer});
    return takers;
}

// A number's own state follows from those of its values.
void settleNumber(Context &context, const Paper &paper, qint64 at)
{
    qint64 given = 0;
    qint64 approved = 0;
    qint64 declined = 0;
    {
        auto row = context.database.query("SELECT COUNT(*), SUM(status = 'approved'), SUM(status = 'declined')"
                                          " FROM requirement_values WHERE order_number = ?",
            paper.position);
        row.next();
        given = row.number(0);
        approved = row.number(1);
        declined = row.number(2);
    }
    const qint64 asked = paper.asked->types.size();
    const auto set = [&](const QString &status) {
        context.database.run(
            "UPDATE order_numbers SET requirements_status = ? WHERE position = ?", status, paper.position);
    };
    if (declined > 0)
        return set(u"requirement-info-exception"_s);
    if (given < asked)
        return set(u"requirement-info-pending"_s);
    context.database.run("UPDATE order_numbers SET deadline = NULL WHERE position = ?", paper.position);
    if (approved == asked)
        approveNumber(context, paper.position, at);
    else
        set(u"requirement-info-under-review"_s);
}

void linkPapers(Context &context, qint64 subOrder, qint64 at)
{
    QStringList documents;
    {
        auto row = context.database.query("SELECT DISTINCT d.id FROM order_numbers n JOIN requirement_values v"
                                          " ON v.order_number = n.position JOIN documents d ON d.id = v.value"
                                          " WHERE n.sub_order = ? ORDER BY d.position",
            subOrder);
        while (row.next())
            documents.append(row.text(0));
    }
    QString id;
    if (auto row = context.database.query("SELECT id FROM sub_orders WHERE position = ?", subOrder); row.next())
        id = row.text(0);
    linkDocuments(context, u"sub_number_order"_s, id, documents, at);
}

} // namespace

QList<Paper> papersOf(Context &context, Scope scope, const QString &id)
{
    const QByteArray column = scope == Scope::Order ? "o.id" : scope == Scope::SubOrder ? "s.id" : "n.id";
    auto row = context.database.query("SELECT n.position, s.position, s.country, s.type, n.status"
                                      " FROM order_numbers n JOIN sub_orders s ON s.position = n.sub_order"
                                      " JOIN orders o ON o.position = s.order_position WHERE "
            + column + " = ? ORDER BY n.position",
        id);
    QList<Paper> papers;
    while (row.next()) {
        const Offer *offer = context.world.catalogue().offer(row.text(2), row.text(3));
        papers.append({row.number(0), row.number(1), context.world.rulebook().of(*offer), row.text(4) == "pending"_L1});
    }
    return papers;
}

QList<Problem> giveValues(Context &context, const QList<Paper> &papers, const QList<GivenValue> &given, qint64 at)
{
    QList<Paper> open = papers;
    open.removeIf([](const Paper &paper) { return !paper.isPending; });
    if (open.isEmpty())
        return {
            {.code = 10015, .detail = u"The order is no longer pending."_s, .pointer = u"/regulatory_requirements"_s}};
    QList<Problem> problems;
    QList<QList<Paper>> takers;
    for (const GivenValue &each : given)
        takers.append(takersOf(context, open, each, problems));
    if (!problems.isEmpty())
        return problems;
    QList<Paper> touched;
    for (qsizetype i = 0; i < given.size(); ++i) {
        for (const Paper &paper : takers.at(i))
            writeValue(context, paper, given.at(i).requirement, given.at(i).value, u"pending-approval"_s);
        touched += takers.at(i);
    }
    settlePapers(context, touched, at);
    return {};
}

void writeValue(
    Context &context, const Paper &paper, const QString &requirement, const QString &value, const QString &status)
{
    context.database.run("INSERT INTO requirement_values VALUES (?1, ?2, ?3, ?4, 0)"
                         " ON CONFLICT (order_number, requirement_id) DO UPDATE SET value = ?3, status = ?4"
                         " WHERE status <> 'approved'",
        paper.position, requirement, value, status);
}

void settlePapers(Context &context, const QList<Paper> &papers, qint64 at)
{
    std::map<qint64, Paper> numbers; // each once, in the order of their table
    std::set<qint64> subOrders;
    for (const Paper &paper : papers) {
        numbers.insert({paper.position, paper});
        subOrders.insert(paper.subOrder);
    }
    for (const auto &[position, paper] : numbers)
        settleNumber(context, paper, at);
    for (const qint64 subOrder : subOrders) {
        linkPapers(context, subOrder, at);
        planReview(context, subOrder, at);
        settleSubOrder(context, subOrder, at);
    }
}

} // namespace sandbox
