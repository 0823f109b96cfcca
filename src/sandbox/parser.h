// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

#include <memory>

struct SandboxLimits;

namespace sandbox {

// A request as it came over the wire.
struct Message
{
    QByteArray method{};
    QByteArray target{}; // still percent-encoded
    Headers headers{}; // names in lower case
    QByteArray body{};
    bool keepAlive = true;
};

// HTTP/1.1's grammar for one connection, fed with bytes as they come. Refuses what could be read in two ways:
// a length said twice, a length beside chunks, codings it doesn't know.
class Parser
{
public:
    explicit Parser(const SandboxLimits &limits);
    ~Parser();

    enum class Status { Incomplete, Complete, Refused };
    // Takes what belongs to the current request off the front of the bytes. Not to be called again once refused.
    Status feed(QByteArray &bytes);

    bool started() const; // some of a request has been taken
    bool wantsContinue(); // true once for a client that waits to be asked for its body
    Message take(); // after Complete; the next request may follow
    Answer refusal() const { return m_refusal; } // after Refused

private:
    struct Grammar;
    Status refuse(int status, const QString &detail);
    bool checkHeader();
    void restart();

    const SandboxLimits &m_limits;
    std::unique_ptr<Grammar> m_grammar;
    bool m_headerChecked = false;
    bool m_continueSent = false;
    Answer m_refusal{};
};

} // namespace sandbox
