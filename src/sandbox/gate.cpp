// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

using namespace Qt::StringLiterals;

namespace sandbox {

std::optional<Answer> refuseForeign(const Request &request, quint16 port)
{
    const QByteArray host = request.header("host").toLower();
    const QByteArray suffix = ':' + QByteArray::number(port);
    const bool ours = host == "127.0.0.1" + suffix || host == "localhost" + suffix;
    const auto carries = [&](const QByteArray &name) {
        return std::any_of(
            request.headers.begin(), request.headers.end(), [&](const auto &header) { return header.first == name; });
    };
    if (ours && !carries("origin") && request.header("sec-fetch-site").toLower() != "cross-site")
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
