// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>
#include <QThread>

#include <functional>
#include <optional>

class RawListener;

// A request as the server read it. `complete` is false for what it was told not to read to the end.
struct SeenRequest
{
    QByteArray verb{};
    QByteArray path{};
    QHash<QByteArray, QByteArray> headers{}; // names in lower case
    QByteArray body{};
    int connection = 0; // from 1, in the order of connecting
    bool complete = false;
};

// What the server does about one request.
struct Behaviour
{
    enum class When { OnConnect, AfterHeaders, AfterRequest };
    enum class Then { KeepOpen, Close, Reset };

    QByteArray bytes{}; // sent as they are; empty: nothing
    Then then = Then::KeepOpen;
    When when = When::AfterRequest;
    int dripMs = 0; // between two bytes; 0: all at once
};

// A server that misbehaves on purpose, on a free port of this machine, in a thread of its own. No HTTP library: what is
// sent is what the test wrote. Ends, connections and all, when it is destroyed.
class RawServer
{
public:
    enum class Security { Plain, Tls, TlsExpired, TlsElsewhere, TlsOld }; // Old: 1.1 at most
    using Handler = std::function<Behaviour(const SeenRequest &)>;

    explicit RawServer(Security security = Security::Plain);
    ~RawServer();

    QString url() const; // "http://127.0.0.1:PORT/v2"
    quint16 port() const { return m_port; }

    // The n-th request gets the n-th behaviour, later ones the last. OnConnect behaviours use up a turn each.
    void script(const QList<Behaviour> &behaviours);
    // Asked for every request that was read whole, in the server's thread.
    void answerWith(const Handler &handler);

    QList<SeenRequest> requests() const; // those whose headers came
    void forgetRequests(); // from now on keeps none: for hundreds of thousands of them
    int requestCount() const { return int(requests().size()); }
    int connectionCount() const;
    int openConnections() const;

    // Answers with Content-Length and Content-Type: application/json; headers: "Name: value" each.
    static Behaviour json(const QByteArray &body, int status = 200, const QByteArrayList &headers = {});
    static Behaviour answer(
        int status, const QByteArray &contentType, const QByteArray &body, const QByteArrayList &headers = {});

private:
    friend class RawConnection;
    Behaviour next(const SeenRequest &request);
    std::optional<Behaviour> early(Behaviour::When when);
    int connected();
    void disconnected();
    qsizetype saw(const SeenRequest &request);
    void update(qsizetype index, const SeenRequest &request);

    mutable QMutex m_mutex;
    Handler m_handler;
    QList<Behaviour> m_script;
    qsizetype m_turn = 0;
    QList<SeenRequest> m_requests;
    bool m_remembers = true;
    int m_connections = 0;
    int m_open = 0;
    const Security m_security;
    quint16 m_port = 0;
    QThread m_thread;
    RawListener *const m_listener; // lives in m_thread and ends with it
};
