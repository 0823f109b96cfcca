// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/answer.h>
#include <api/baseurl.h>
#include <api/circuit.h>
#include <api/ratelimiter.h>
#include <api/retrybudget.h>
#include <api/transport.h>
#include <core/clock.h>
#include <core/secret.h>

#include <QHash>
#include <QObject>

struct ClientSettings
{
    BaseUrl baseUrl;
    QList<QSslCertificate> authorities{}; // trusted beside the system's
    RetryPolicy retry{};
    ProxyLookUp proxyFor{}; // the system's if empty
};

// How an account's connection is, for a status bar.
struct ClientStatus
{
    // Unreadable: something answers, but with web pages, as no provider does.
    enum class State { Unknown, Connected, Unreadable, Offline, KeyRefused };

    State state = State::Unknown;
    QDateTime since{}; // local clock, UTC: of the state
    int requestsInFlight = 0;
    qint64 rateLimit = -1; // of the last answer that said so; -1 unknown
    qint64 rateRemaining = -1;
    qint64 pausedForMs = 0; // the server asked us to wait that long
    bool ordersKeptBack = false; // until a read succeeds: see Circuit
    QDateTime lastSyncAt{}; // local clock, UTC: of the last read that gave a value
};

// One account's way to its server: address, key, server time, rate limit, drift. Made on the GUI thread and lives
// there; must outlive the sessions made with it.
class Client : public QObject
{
    Q_OBJECT
public:
    Client(ClientSettings settings, Secret key, QObject *parent = nullptr);

    const BaseUrl &baseUrl() const { return m_settings.baseUrl; }
    QByteArray keyFingerprint() const { return m_key.fingerprint(); }
    // After a 401 nothing is sent until the key is replaced or to be tried again; every call ends with kind
    // Unauthorized.
    void setKey(Secret key);
    void tryKeyAgain(); // because somebody asks for it: the 401 may have been the provider's mistake

    QDateTime serverNow() const { return m_clock.now(); } // UTC
    ClientStatus status() const;
    QString proxyText() const { return m_transport.proxyText(); }
    const QStringList &driftLog() const { return m_drift; } // the newest 1,000: "GET /path data[3].status: …"

signals:
    void statusChanged();
    void keyRefused(); // once for each key, and for each time it is tried again

private:
    friend class Attempt;
    friend class Exchange;
    friend class TypedExchange;

    QNetworkReply *send(const Request &request, const QByteArray &path, OneShot *body, qint64 idleMs);
    void sent(); // the reply is done with
    // Takes what the headers teach (time, limits, key) and adds the server's wait to the answer.
    RawAnswer learn(const QNetworkReply &reply, RawAnswer answer, qint64 sentMs, qint64 headersMs);
    void learnLimits(const QNetworkReply &reply, const RawAnswer &answer);
    void setState(ClientStatus::State state);
    void changed();
    void addDrift(const QByteArray &what, const QStringList &problems);
    void synced();

    ClientSettings m_settings;
    Secret m_key;
    int m_keyNumber = 0; // so that a late 401 for an old key says nothing about the new one
    Transport m_transport;
    RateLimiter m_limiter;
    RetryBudget m_retries;
    Circuit m_circuit;
    ServerClock m_clock;
    QHash<QByteArray, bool> m_prefersAlternative; // by pattern
    QStringList m_drift;
    ClientStatus m_status;
    bool m_changePosted = false;
};
