// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answersubject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// All numbers of a sub-order are asked the same; of several the one that waits for the operator is shown.
int urgency(const OrderNumber &number)
{
    if (number.requirements.isEmpty())
        return 0;
    if (number.requirementsStatus == RequirementsStatus::Exception)
        return 3;
    return number.requirementsStatus == RequirementsStatus::InfoPending ? 2 : 1;
}

const SubOrder *subOrderOf(const OrderLine &line, const OrderContents &contents)
{
    const QList<SubOrder> &all = contents.subOrders;
    if (line.level == OrderLine::Level::Order)
        return all.size() == 1 ? &all.first() : nullptr;
    QString id = line.id;
    if (line.level == OrderLine::Level::Number) {
        const auto number = std::ranges::find(contents.numbers, line.id, &OrderNumber::id);
        id = number == contents.numbers.cend() ? QString() : number->subOrderId;
    }
    const auto part = std::ranges::find(all, id, &SubOrder::id);
    return part == all.cend() ? nullptr : &*part;
}

// The same number where each of its answers says how it stands.
const OrderNumber *judged(const OrderNumber &number, const SubOrder &part)
{
    const auto same = std::ranges::find(part.phoneNumbers, number.phoneNumber, &OrderNumber::phoneNumber);
    return same == part.phoneNumbers.cend() || same->requirements.isEmpty() ? &number : &*same;
}

} // namespace

std::optional<AnswerSubject> AnswerSubject::of(const OrderLine &line, const OrderContents &contents)
{
    const SubOrder *part = subOrderOf(line, contents);
    if (!part)
        return std::nullopt;
    const bool isNumber = line.level == OrderLine::Level::Number;
    AnswerSubject subject{.subOrderId = part->id,
        .countryCode = part->countryCode,
        .type = part->type,
        .isOpen = !isTerminal(part->status) && !isTerminal(line.status),
        .asked = part->requirements};
    subject.target = {
        isNumber ? AnswerTarget::Level::Number : AnswerTarget::Level::SubOrder, isNumber ? line.id : part->id};
    const OrderNumber *chosen = nullptr;
    for (const OrderNumber &number : contents.numbers) {
        const bool belongs = isNumber ? number.id == line.id : number.subOrderId == part->id;
        if (belongs && (!chosen || urgency(number) > urgency(*chosen)))
            chosen = &number;
    }
    if (!chosen)
        return subject;
    subject.phoneNumber = chosen->phoneNumber;
    subject.locality = chosen->locality;
    if (urgency(*chosen) > 0) {
        subject.asked = judged(*chosen, *part)->requirements;
        subject.review = chosen->requirementsStatus;
    }
    return subject;
}

QString AnswerSubject::draftSubject() const
{
    switch (target.level) {
    case AnswerTarget::Level::Number:
        return u"number_order_phone_number:"_s + target.id;
    case AnswerTarget::Level::Group:
        return u"requirement_group:"_s + target.id;
    default:
        return u"sub_number_order:"_s + target.id;
    }
}
