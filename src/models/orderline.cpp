// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderline.h"

#include "states.h"

using namespace Qt::StringLiterals;

namespace {

bool isPending(const OpenEnum<OrderStatus> &status)
{
    return status == OrderStatus::Pending;
}

} // namespace

OrderLine OrderLine::of(const NumberOrder &order)
{
    OrderLine line{.level = Level::Order,
        .id = order.id,
        .reference = order.customerReference,
        .sentReference = order.customerReference,
        .status = order.status,
        .requirementsMet = order.requirementsMet,
        .count = order.phoneNumbersCount,
        .createdAt = order.createdAt};
    return line;
}

OrderLine OrderLine::of(const SubOrder &order)
{
    OrderLine line{.level = Level::SubOrder,
        .id = order.id,
        .countryCode = order.countryCode,
        .type = order.type,
        .reference = order.customerReference,
        .sentReference = order.customerReference,
        .status = order.status,
        .requirementsMet = order.requirementsMet,
        .count = order.phoneNumbersCount,
        .answers = {0, int(order.requirements.size())},
        .createdAt = order.createdAt};
    QList<OrderLine> numbers;
    for (const OrderNumber &number : order.phoneNumbers)
        numbers.append(of(number));
    line.learnFrom(numbers);
    return line;
}

OrderLine OrderLine::of(const OrderNumber &number)
{
    const bool asksUs = number.requirementsStatus == RequirementsStatus::InfoPending
        || number.requirementsStatus == RequirementsStatus::Exception;
    OrderLine line{.level = Level::Number,
        .id = number.id,
        .phoneNumber = number.phoneNumber,
        .countryCode = number.countryCode,
        .type = number.type,
        .status = number.status,
        .review = number.requirementsStatus,
        .requirementsMet = number.requirementsMet,
        .needsYou = asksUs && !isTerminal(number.status),
        .count = 1,
        .answers = {0, int(number.requirements.size())},
        .deadline = number.deadline};
    for (const AskedRequirement &asked : number.requirements)
        line.answers.done += asked.fieldValue.isEmpty() || asked.status == AnswerStatus::Declined ? 0 : 1;
    return line;
}

void OrderLine::learnFrom(const QList<OrderLine> &children)
{
    if (children.isEmpty())
        return;
    FractionCell sum;
    std::optional<FractionCell> least;
    bool anyNeedsYou = false;
    deadline = {};
    places.clear();
    for (const OrderLine &child : children) {
        anyNeedsYou = anyNeedsYou || child.needsYou;
        if (child.deadline.isValid() && (!deadline.isValid() || child.deadline < deadline))
            deadline = child.deadline;
        const Place place{child.countryCode, child.type};
        if (level == Level::Order && !places.contains(place))
            places.append(place);
        sum = {sum.done + child.answers.done, sum.total + child.answers.total};
        if (child.answers.total > 0 && (!least || child.answers.done < least->done))
            least = child.answers;
    }
    needsYou = anyNeedsYou && !isTerminal(status);
    // The numbers of a sub-order are asked the same; the sub-orders of an order are not.
    if (level == Level::Order)
        answers = sum;
    else if (least)
        answers = *least;
}

QString OrderLine::key() const
{
    static constexpr char16_t kinds[] = {u'o', u's', u'n'};
    return QChar(kinds[int(level)]) + u':' + (id.isEmpty() ? phoneNumber : id); // an id may be missing
}

StateCell OrderLine::state() const
{
    if (level == Level::Number)
        return isPending(status) && !review.isAbsent() ? stateOf(review) : stateOf(status);
    if (needsYou)
        return ::needsYou();
    if (isPending(status) && level == Level::SubOrder && !requirementsMet && answers.done > 0)
        return inReview();
    return stateOf(status);
}
