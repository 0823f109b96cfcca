// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {413, "Payload Too Large"},
        {415, "Unsupported Media Type"},
        {422, "Unprocessable Entity"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    };
    return reasons.value(status, "Status");
}

QByteArray httpDate(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

QByteArray toWire(const Answer &answer, const QDateTime &date, bool keepAlive, bool bodyless)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    const auto add = [&](const QByteArray &name, const QByteArray &value) { bytes += name + ": " + value + "\r\n"; };
    add("Date", httpDate(date));
    add("Server", "cordboard-sandbox");
    add("Cache-Control", "no-store");
    for (const auto &[name, value] : answer.headers)
        add(name, value);
    if (answer.status != 204) {
        add("Content-Type", answer.contentType);
        add("Content-Length", QByteArray::number(answer.body.size()));
    }
    add("Connection", keepAlive ? "keep-alive" : "close");
    bytes += "\r\n";
    if (!bodyless && answer.status != 204)
        bytes += answer.body;
    return bytes;
}

} // namespace sandbox
