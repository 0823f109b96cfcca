// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupuses.h"

#include <api/orders.h>
#include <api/pager.h>
#include <domain/papercheck.h>

#include <algorithm>

namespace {

struct UseLook
{
    const char *status; // of sub-orders
    int pages; // at most
};
constexpr UseLook useLooks[] = {{"pending", 4}, {"success", 1}};

QCoro::Task<Result<bool>> gather(
    Session &session, SubOrderFilter filter, OpenEnum<NumberType> type, int pages, QList<SubOrder> *found)
{
    Pager<SubOrderFilter, SubOrder> pager(session, api::orders::subOrders, filter);
    for (int page = 0; page < pages && !pager.atEnd(); ++page) {
        const auto next = co_await pager.next();
        if (!next)
            co_return next.error();
        for (const SubOrder &subOrder : next->data) {
            if (subOrder.type.known() == type.known())
                found->append(subOrder);
        }
    }
    co_return pager.atEnd();
}

bool isBoundToPlace(const RequirementGroup &group, const PlaceFacts &facts)
{
    return std::ranges::any_of(group.requirements, [&facts](const AskedRequirement &asked) {
        return papers::localityLimit(facts.known.value(asked.requirementId).acceptance) == LocalityLimit::SameLocality;
    });
}

// Only a number by itself says where it is.
QCoro::Task<QString> localityOf(Session &session, SubOrder subOrder)
{
    if (subOrder.phoneNumbers.isEmpty())
        co_return QString();
    const Nothing nothing;
    const QString id = subOrder.phoneNumbers.first().id;
    const auto number = co_await session.call(api::orders::number, nothing, id);
    co_return number ? number->locality : QString();
}

} // namespace

QCoro::Task<Result<GroupUses>> readGroupUses(Session &session, RequirementGroup group, PlaceFacts facts)
{
    GroupUses result;
    QList<SubOrder> subOrders;
    for (const UseLook &each : useLooks) {
        SubOrderFilter filter;
        filter.status = QString::fromLatin1(each.status);
        filter.countryCode = group.countryCode;
        filter.includePhoneNumbers = true;
        const auto isAll = co_await gather(session, filter, group.type, each.pages, &subOrders);
        if (!isAll)
            co_return isAll.error();
        result.isAll = result.isAll && *isAll;
    }
    const bool isBound = isBoundToPlace(group, facts);
    for (const SubOrder &subOrder : std::as_const(subOrders)) {
        facts.locality.clear();
        if (isBound && !isTerminal(subOrder.status))
            facts.locality = co_await localityOf(session, subOrder);
        const GroupUse use = groupUse(group, subOrder, facts);
        if (use.isSame || !use.changes.isEmpty())
            result.uses += use;
    }
    co_return result;
}

QCoro::Task<AnswerResult> applyGroup(Session &session, Record &record, Worker &state, GroupUse use)
{
    QList<PlannedAnswer> answers;
    for (const AnswerChange &change : use.changes)
        answers.append({change.requirementId, change.after, std::nullopt});
    const AnswerTarget target{AnswerTarget::Level::SubOrder, use.subOrderId};
    const AnswerProgress none;
    co_return co_await answerRequirements(session, record, state, target, answers, none);
}
