// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventjudge.h"

#include <core/json.h>

#include <algorithm>

namespace {

constexpr int good = 200;
constexpr int malformed = 400;
constexpr int notTheProviders = 401;
constexpr qint64 tolerance = 300; // seconds, both ways
constexpr qsizetype longestTime = 15; // digits
constexpr qsizetype longestId = 64; // they are remembered

// Nothing when it is missing, or there twice: which one would count?
std::optional<QByteArray> onlyHeader(const HttpMessage &message, const QByteArray &name)
{
    std::optional<QByteArray> found;
    for (const auto &[key, value] : message.headers) {
        if (key != name)
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found;
}

bool isOfNow(const QByteArray &timestamp, const QDateTime &now)
{
    const bool isNumber = !timestamp.isEmpty() && timestamp.size() <= longestTime
        && std::ranges::all_of(timestamp, [](char digit) { return digit >= '0' && digit <= '9'; });
    return isNumber && qAbs(now.toSecsSinceEpoch() - timestamp.toLongLong()) <= tolerance;
}

std::optional<WebhookEvent> eventIn(const QByteArray &body)
{
    const auto json = JsonDocument::parseForeign(body);
    if (!json)
        return std::nullopt;
    WebhookEvent event;
    Drift drift;
    WebhookEvent::schema.read(json->root()["data"], &event, drift);
    const bool isFit = !event.id.isEmpty() && event.id.size() <= longestId && event.subject.id.size() <= longestId;
    return isFit ? std::optional(event) : std::nullopt;
}

} // namespace

EventJudgement EventJudgement::of(const HttpMessage &message, const EventKey &key, const QDateTime &now)
{
    if (message.method != "POST")
        return {.status = malformed};
    const auto timestamp = onlyHeader(message, "telnyx-timestamp");
    const auto signature = onlyHeader(message, "telnyx-signature-ed25519");
    if (!timestamp || !signature || !isOfNow(*timestamp, now) || !key.hasSigned(*timestamp, message.body, *signature))
        return {.status = notTheProviders};
    const auto event = eventIn(message.body);
    return event ? EventJudgement{.status = good, .event = *event} : EventJudgement{.status = malformed};
}
