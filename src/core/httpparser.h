// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <utility>

// A request as it came over the wire.
struct HttpMessage
{
    QByteArray method{};
    QByteArray target{}; // still percent-encoded
    QList<std::pair<QByteArray, QByteArray>> headers{}; // names in lower case
    QByteArray body{};
    bool keepAlive = true;
};

// Why a request is not read any further.
struct HttpRefusal
{
    int status = 400; // 413 and 431: too large a body or header
    QString detail{};
};

// HTTP/1.1's grammar for the server's end of one connection, fed with bytes as they come. Refuses what could be read in
// two ways: a length said twice, a length beside chunks, codings it doesn't know.
class HttpParser
{
public:
    HttpParser(int headerBytes, int bodyBytes); // at most
    ~HttpParser();

    enum class Status { Incomplete, Complete, Refused };
    // Takes what belongs to the current request off the front of the bytes. Not to be called again once refused.
    Status feed(QByteArray &bytes);

    bool started() const; // some of a request has been taken
    bool wantsContinue(); // true once for a client that waits to be asked for its body
    HttpMessage take(); // after Complete; the next request may follow
    HttpRefusal refusal() const { return m_refusal; } // after Refused

private:
    struct Grammar;
    Status refuse(int status, const QString &detail);
    bool checkHeader();
    void restart();

    const int m_headerBytes;
    const int m_bodyBytes;
    std::unique_ptr<Grammar> m_grammar;
    bool m_headerChecked = false;
    bool m_continueSent = false;
    HttpRefusal m_refusal{};
};
