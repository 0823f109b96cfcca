// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

#include <core/json.h>
#include <purchase/token.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What a provider answers before anything is done. 408, 409, 425, 429 without errors[], every 3xx and 5xx say nothing:
// a proxy may have sent them after the order was placed.
constexpr int definite[] = {400, 401, 402, 403, 404, 405, 410, 413, 415, 422, 429};
constexpr int keyRefused = 401; // then nothing can be looked up either
constexpr int successes[] = {200, 201, 202};

template <class List>
bool has(const List &list, int status)
{
    return std::find(std::begin(list), std::end(list), status) != std::end(list);
}

bool isRefusal(const RawAnswer &answer)
{
    if (!answer.complete || !answer.isJson() || !has(definite, answer.status))
        return false;
    const auto json = JsonDocument::parseForeign(answer.body);
    return json && json->root()["errors"].type() == JsonValue::Type::Array && json->root()["errors"].size() > 0;
}

// Because of the numbers.
bool saysUnavailable(const Error &refusal)
{
    constexpr QLatin1StringView codes[] = {"10012"_L1, "10021"_L1}; // duplicate, in use
    constexpr QLatin1StringView words[] = {"available"_L1, "already"_L1, "taken"_L1, "in use"_L1};
    const QStringList lines =
        QStringList(refusal.code + u' ' + refusal.title + u' ' + refusal.detail) + refusal.further;
    return std::ranges::any_of(lines, [&](const QString &line) {
        return std::ranges::any_of(codes, [&](auto code) { return line.startsWith(code); })
            || std::ranges::any_of(words, [&](auto word) { return line.contains(word, Qt::CaseInsensitive); });
    });
}

// The order that the answer names, if it carries our mark: an id alone may be of another's order, and is no proof.
std::optional<NumberOrder> namedOrder(const RawAnswer &answer, const QString &mark)
{
    if (!answer.complete || !answer.isJson() || !has(successes, answer.status))
        return std::nullopt;
    const auto json = JsonDocument::parseForeign(answer.body);
    if (!json)
        return std::nullopt;
    const JsonValue data = json->root()["data"];
    if (data["id"].string().value_or(QString()).isEmpty())
        return std::nullopt;
    NumberOrder order;
    Drift drift;
    NumberOrder::schema.read(data, &order, drift);
    const bool isOurs = token::markOf(order.customerReference) == mark;
    return isOurs ? std::optional(order) : std::nullopt;
}

} // namespace

Verdict judge(const RawAnswer &answer, const FrozenOrder &order)
{
    using enum Verdict::Outcome;
    Verdict verdict{.status = answer.status, .requestId = answer.requestId};
    if (answer.complete)
        verdict.bytesLeft = Verdict::BytesLeft::All;
    if (!answer.bytesLeft && answer.status == 0 && !answer.complete) {
        verdict.outcome = NotSent;
        verdict.bytesLeft = Verdict::BytesLeft::None;
    } else if (isRefusal(answer)) {
        verdict.outcome = saysUnavailable(errorFrom(answer)) ? Ambiguous
            : answer.status == keyRefused                    ? Rejected
                                                             : Refused;
    } else if (const auto named = namedOrder(answer, order.mark())) {
        verdict.outcome = Acked;
        verdict.orderId = named->id;
        verdict.mismatch = mismatch(phoneNumbers(order.numbers), *named);
        return verdict;
    }
    verdict.error = errorFrom(answer);
    return verdict;
}

bool isLikelyRefusal(const Error &error)
{
    return (error.status == 409 || has(definite, error.status)) && !error.code.isEmpty() && saysUnavailable(error);
}

IntentState stateAfter(Verdict::Outcome outcome)
{
    switch (outcome) {
    case Verdict::Outcome::NotSent:
    case Verdict::Outcome::Rejected:
        return IntentState::Rejected;
    case Verdict::Outcome::Acked:
        return IntentState::Acked;
    case Verdict::Outcome::Refused:
    case Verdict::Outcome::Ambiguous:
        break;
    }
    return IntentState::Ambiguous;
}
