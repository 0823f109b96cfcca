// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>

#include <QByteArray>

// What came back for one request, before anybody reads meaning into it. `complete` alone makes it an answer: without it
// `status` and `body` are as far as they came, hints but no proof.
struct RawAnswer
{
    int status = 0; // 0: no status line came
    QByteArray body{}; // decompressed; what came before a break is kept
    QByteArray contentType{}; // as sent, "application/json; charset=utf-8"
    QString requestId{};
    QByteArray location{}; // of a redirect, which nobody follows
    qint64 retryAfterMs = -1; // -1: the server did not say
    bool bytesLeft = true; // false: proven that no byte of the request left this machine
    bool complete = false; // the whole answer came, by its own framing
    Error::Kind kind = Error::Kind::Offline; // if not complete: why
    QString detail{}; // if not complete: the network's words

    bool isSuccess() const { return complete && status >= 200 && status < 300; }
    bool isJson() const; // says that it is JSON
};

// Why this is no success, with the provider's words where it sent any. Reads all three shapes of fact sheet 4.E:
// {"errors": […]}, one bare error object, {"detail": [{loc, msg, type}]}; survives an empty or HTML body. Of several
// errors it takes the first; the others are in `further`, fifty at most.
Error errorFrom(const RawAnswer &answer);
