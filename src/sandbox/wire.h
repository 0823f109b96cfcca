// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

class QDateTime;

namespace sandbox {

// An answer as HTTP/1.1 bytes. bodyless: the client asked with HEAD and wants the header alone.
QByteArray toWire(const Answer &answer, const QDateTime &date, bool keepAlive, bool bodyless = false);

// What became of a request: bytes to send, and how to leave the connection.
struct Reply
{
    enum class Then { Stay, Close, Reset };
    QByteArray bytes{};
    Then then = Then::Stay;
};

} // namespace sandbox
