// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// By whatever port: a proxy of this machine keeps the Host it was asked with. A name that was rebound to this machine
// is still the name that a browser was sent to.
bool namesThisMachine(const QByteArray &host)
{
    const qsizetype end = host.indexOf(':', host.indexOf(']') + 1); // those in brackets are part of an address
    const QByteArray name = end < 0 ? host : host.first(end);
    const QByteArray port = end < 0 ? QByteArray() : host.sliced(end + 1);
    const bool isPort = std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isPort && (name == "127.0.0.1" || name == "localhost" || name == "[::1]");
}

} // namespace

std::optional<Answer> refuseForeign(const Request &request)
{
    const auto carries = [&](const QByteArray &name) {
        return std::any_of(
            request.headers.begin(), request.headers.end(), [&](const auto &header) { return header.first == name; });
    };
    if (namesThisMachine(request.header("host").toLower()) && !carries("origin")
        && request.header("sec-fetch-site").toLower() != "cross-site")
        return {};
    return Answer::error(403, {.code = 10010, .detail = u"The sandbox answers programs on this machine only."_s});
}

std::optional<Answer> refuseStranger(const Request &request, const QByteArray &key)
{
    const QByteArray given = request.header("authorization");
    if (given.left(7).toLower() == "bearer " && given.mid(7).trimmed() == key)
        return {};
    return Answer::error(401, {.code = 10009, .detail = u"Could not understand the provided credentials."_s});
}

} // namespace sandbox
