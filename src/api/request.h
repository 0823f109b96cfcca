// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <core/result.h>

#include <QByteArrayList>
#include <QStringList>

#include <functional>

// Who goes first when requests have to wait for each other.
enum class Priority { Interactive, Background };

// What a request carries: bytes in one or more parts, and what they are.
struct Body
{
    Body() = default;
    Body(const QByteArray &json)
        : parts(json.isEmpty() ? QByteArrayList() : QByteArrayList{json})
    { }
    Body(const QByteArrayList &parts, const QByteArray &contentType)
        : parts(parts)
        , contentType(contentType)
    { }

    QByteArrayList parts{};
    QByteArray contentType = "application/json";
};

// One call as it goes on the wire; made on the GUI thread at the moment of the call, so that later changes of the input
// change nothing.
struct Request
{
    Verb verb = Verb::Get;
    bool isRead = true; // may be sent again
    bool spends = false; // money: not sent while much of what is read fails
    QByteArray path{}; // percent-encoded, with the query: "/number_orders?page%5Bnumber%5D=1"
    QByteArray alternative{}; // the same under the endpoint's other path, or empty
    QByteArray pattern{}; // the endpoint's path as written in the catalogue
    Body body{}; // empty for GET, DELETE and actions that take none (fact sheet 1.1)
    Priority priority = Priority::Interactive;
    QByteArray idempotencyKey{}; // sent along with a write; empty: none
    QByteArray accept = "application/json";
    qsizetype largestAnswer = 8 * mebibyte; // bytes; a longer one is given up
    bool isFile = false; // carries or brings a file: slowness is no fault as long as bytes move
    std::function<void(qint64 sent, qint64 total)> progress{}; // of the body; not after the call ended
};

namespace request {

// Puts the parts in place of {…}, percent-encoded except '+' (fact sheet 1.1). Nothing when a part is missing, too many
// or one of "", "." and "..", with which the call would reach another resource.
std::optional<QByteArray> path(const char *pattern, const QStringList &parts);

// "?a=1&b=2", or nothing.
QByteArray query(const QList<QPair<QString, QString>> &items);

// in: an object that `schema` describes; the query of a GET, otherwise the JSON body. Fails with kind Local.
Result<Request> make(Verb verb, const char *pattern, const char *alternative, const QStringList &parts,
    const Schema &schema, const void *in);

const char *verbText(Verb verb);

} // namespace request
