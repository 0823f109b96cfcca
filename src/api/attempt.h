// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/answer.h>
#include <api/request.h>

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class Client;
class OneShot;
class QNetworkReply;

// One request on the wire, once. Reads the answer as it comes, up to its limit, and ends it at the deadline; Qt's own
// transfer timeout starts again with every byte, so a server that drips would hold it for ever.
class Attempt
{
public:
    // done: called once, from the event loop, and not after the attempt was destroyed. Destroying it aborts it.
    // deadlineMs: for the whole exchange; idleMs: without a byte, 0 for no such limit.
    Attempt(Client &client, const Request &request, const QByteArray &path, qint64 deadlineMs, qint64 idleMs,
        std::function<void(RawAnswer)> done);
    ~Attempt();
    Attempt(const Attempt &) = delete;
    Attempt &operator=(const Attempt &) = delete;

private:
    enum class Stop { None, Deadline, TooLarge };

    void stop(Stop why);
    void read();
    void end();
    RawAnswer answer() const;
    bool mayHaveLeft(int status) const;
    bool isCutOff(const RawAnswer &answer) const;
    QString wordsFor(int error) const;
    std::optional<Error::Kind> problemOf(const RawAnswer &answer) const;

    Client &m_client;
    const QByteArray m_what; // for the log: verb and pattern
    std::function<void(RawAnswer)> m_done;
    OneShot *const m_body; // of a write; belongs to the reply
    QNetworkReply *const m_reply;
    QByteArray m_received;
    const qsizetype m_largest; // bytes of an answer
    QTimer m_deadline;
    const qint64 m_sentMs; // Clock::elapsedMs()
    qint64 m_headersMs = 0;
    bool m_requestSent = false;
    Stop m_stop = Stop::None;
    QObject m_context; // receiver of the reply's signals; last: dies first
};
