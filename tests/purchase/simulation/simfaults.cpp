// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simfaults.h"

namespace {

using enum SimFault::Applied;
using Kind = Error::Kind;

constexpr char errors[] = R"({"errors":[{"code":"10007","title":"Unexpected error","detail":"Something"}]})";
constexpr char taken[] = R"({"errors":[{"code":"10021","title":"In use","detail":"Number is not available"}]})";

RawAnswer json(int status, const QByteArray &body)
{
    return {.status = status, .body = body, .contentType = "application/json", .complete = true};
}

RawAnswer html(int status)
{
    return {.status = status, .body = "<h1>Welcome</h1>", .contentType = "text/html", .complete = true};
}

RawAnswer broken(Kind kind, int status = 0, const QByteArray &body = {})
{
    return {.status = status, .body = body, .contentType = "application/json", .kind = kind};
}

} // namespace

std::span<const SimFault> simFaults()
{
    static const SimFault all[] = {
        {"never left", No, {.bytesLeft = false, .kind = Kind::Offline}},
        {"reset before apply", No, broken(Kind::Interrupted)},
        {"close after apply", Yes, broken(Kind::Interrupted)},
        {"500 after apply", Yes, json(500, errors)},
        {"502 after apply", Yes, html(502)},
        {"503 before apply", No, json(503, errors)},
        {"504 after apply", Yes, json(504, errors)},
        {"504, late apply", Late, json(504, errors)},
        {"429 before apply", No, json(429, errors)},
        {"429 without errors, after apply", Yes, json(429, "{}")},
        {"409 after apply", Yes, json(409, errors)},
        {"409 for what a proxy sent again", Yes, json(409, taken)},
        {"409 in the provider's words, before apply", No, json(409, taken)},
        {"408 before apply", No, json(408, errors)},
        {"422 before apply", No, json(422, errors)},
        {"422 for what a proxy sent again", Yes, json(422, taken), true},
        {"403 before apply", No, json(403, errors)},
        {"402 before apply", No, json(402, errors)},
        {"402 made up after apply", Yes, json(402, errors), false, true},
        {"404 made up after apply", Yes, json(404, errors), false, true},
        {"403 of a portal, before apply", No, html(403)},
        {"redirect, before apply", No, html(307)},
        {"timeout after apply", Yes, broken(Kind::Timeout)},
        {"timeout, late apply", Late, broken(Kind::Timeout)},
        {"200 truncated", Yes, broken(Kind::Interrupted, 200, "{\"data\":{\"id\":\"order")},
        {"200 HTML", Yes, html(200)},
        {"200 HTML of a portal", No, html(200)},
        {"200 broken JSON", Yes, json(200, "{\"data\":{\"id\":")},
        {"200 empty", Yes, json(200, {})},
        {"200 with errors", No, json(200, errors)},
        {"200 without an id", Yes, json(200, R"({"data":{"status":"pending"}})")},
        {"200 of somebody else's order", No,
            json(200, R"({"data":{"id":"x","customer_reference":"a-tc1-zzzzzzaaaaaaaaaaaaaaaaaaaa"}})")},
        {"partial status line", Yes, broken(Kind::Contract)},
        {"sent again on the way, answer lost", Twice, broken(Kind::Interrupted), true},
    };
    return all;
}
