// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering.h"

#include <api/orders.h>
#include <api/requirementgroups.h>
#include <core/foreigntext.h>
#include <flows/recorded.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Level = AnswerTarget::Level;

// What is asked of each of the numbers, or of the group.
using Asked = QList<QList<AskedRequirement>>;

Asked askedOf(const QList<OrderNumber> &numbers)
{
    Asked asked;
    for (const OrderNumber &number : numbers)
        asked += number.requirements;
    return asked;
}

template <class Out>
Result<Done> withoutValue(const Result<Out> &result)
{
    return result ? Result<Done>(Done()) : Result<Done>(result.error());
}

QCoro::Task<Result<Done>> give(Session &session, Record &record, AnswerTarget target, AnswersDraft draft)
{
    const Change change{target.level == Level::Group ? Deed::Kind::ChangeGroup : Deed::Kind::Answer, {target.id}, {}};
    switch (target.level) {
    case Level::Order: {
        const auto order = co_await recorded(session, record, change, api::orders::answer, draft, target.id);
        co_return withoutValue(order);
    }
    case Level::SubOrder: {
        const auto part = co_await recorded(session, record, change, api::orders::answerSubOrder, draft, target.id);
        co_return withoutValue(part);
    }
    case Level::Number: {
        const auto number = co_await recorded(session, record, change, api::orders::answerNumber, draft, target.id);
        co_return withoutValue(number);
    }
    case Level::Group:
        break;
    }
    const auto group = co_await recorded(session, record, change, api::requirementgroups::change, draft, target.id);
    co_return withoutValue(group);
}

QCoro::Task<Result<Asked>> readBack(Session &session, AnswerTarget target)
{
    const Nothing nothing;
    switch (target.level) {
    case Level::Order: {
        const auto order = co_await session.call(api::orders::fetch, nothing, target.id);
        co_return order ? Result<Asked>(askedOf(order->phoneNumbers)) : Result<Asked>(order.error());
    }
    case Level::SubOrder: {
        const SubOrderQuery query{.includePhoneNumbers = true};
        const auto part = co_await session.call(api::orders::subOrderWithNumbers, query, target.id);
        co_return part ? Result<Asked>(askedOf(part->phoneNumbers)) : Result<Asked>(part.error());
    }
    case Level::Number: {
        const auto number = co_await session.call(api::orders::number, nothing, target.id);
        co_return number ? Result<Asked>(askedOf({*number})) : Result<Asked>(number.error());
    }
    case Level::Group:
        break;
    }
    const auto group = co_await session.call(api::requirementgroups::fetch, nothing, target.id);
    co_return group ? Result<Asked>(Asked{group->requirements}) : Result<Asked>(group.error());
}

// Whether every one that asks has the answer, and somebody asks.
bool isThere(const RequirementAnswer &answer, const Asked &asked)
{
    bool isAsked = false;
    const QString value = foreign::cleaned(answer.fieldValue); // as all that comes from the provider
    for (const QList<AskedRequirement> &requirements : asked) {
        for (const AskedRequirement &one : requirements) {
            if (one.requirementId != answer.requirementId)
                continue;
            if (one.fieldValue != value)
                return false;
            isAsked = true;
        }
    }
    return isAsked;
}

// "/regulatory_requirements/2/field_value": what the provider objects to.
QString requirementIn(const QString &pointer, const QList<RequirementAnswer> &sent)
{
    static const QRegularExpression place(u"^/?regulatory_requirements/([0-9]{1,4})(?:/|$)"_s);
    const auto match = place.match(pointer);
    const int index = match.hasMatch() ? match.captured(1).toInt() : -1;
    return index >= 0 && index < sent.size() ? sent.at(index).requirementId : QString();
}

// The answers with ids in place of files.
QCoro::Task<AnswerResult> uploadAll(
    Session &session, Record &record, Worker &state, QList<PlannedAnswer> answers, AnswerProgress progress)
{
    AnswerResult result{.outcome = AnswerResult::Outcome::Answered};
    for (const PlannedAnswer &answer : answers) {
        QString value = answer.value;
        if (answer.file) {
            const UploadProgress ofFile = [progress, id = answer.requirementId](qint64 sent, qint64 total) {
                if (progress)
                    progress(id, sent, total);
            };
            const auto uploaded = co_await uploadOnce(session, record, state, *answer.file, ofFile);
            if (!uploaded) {
                result.outcome = AnswerResult::Outcome::Refused;
                result.error = uploaded.error();
                result.requirementId = answer.requirementId;
                co_return result;
            }
            value = uploaded->document.id;
        }
        result.sent.append({answer.requirementId, value});
    }
    co_return result;
}

} // namespace

QCoro::Task<AnswerResult> answerRequirements(Session &session, Record &record, Worker &state, AnswerTarget target,
    QList<PlannedAnswer> answers, AnswerProgress progress)
{
    auto result = co_await uploadAll(session, record, state, answers, progress);
    if (result.outcome != AnswerResult::Outcome::Answered)
        co_return result;
    const AnswersDraft draft{result.sent, {}};
    const auto given = co_await give(session, record, target, draft);
    if (!given) {
        result.error = given.error();
        result.requirementId = requirementIn(result.error.pointer, result.sent);
        result.outcome = isRefusal(result.error) ? AnswerResult::Outcome::Refused : AnswerResult::Outcome::Unknown;
    }
    if (result.outcome == AnswerResult::Outcome::Unknown) {
        const auto now = co_await readBack(session, target);
        const auto areThere = [&](const RequirementAnswer &answer) { return isThere(answer, *now); };
        result.answerWasLost = now && std::ranges::all_of(result.sent, areThere);
        if (result.answerWasLost)
            result.outcome = AnswerResult::Outcome::Answered;
    }
    if (result.outcome == AnswerResult::Outcome::Answered) {
        for (const RequirementAnswer &answer : result.sent)
            uploads::used(state, record.account(), answer.fieldValue, target.id);
    }
    co_return result;
}
