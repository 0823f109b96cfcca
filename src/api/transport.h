// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/baseurl.h>
#include <api/request.h>
#include <core/secret.h>

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <functional>
#include <optional>

class OneShot;
class QNetworkReply;

// What the machine knows about the way out. Finding it takes its time: certificates are read from the disk, and a proxy
// script may have to be fetched from the network, which may never end.
struct Surroundings
{
    QSslConfiguration tls{};
    std::optional<QNetworkProxy> proxy{}; // nothing: not known yet
};

// The way to an address, asked for in a thread of its own; it may take as long as it likes.
using ProxyLookUp = std::function<QNetworkProxy(const BaseUrl &)>;

// The only file that touches QNetworkAccessManager. Reads share one manager and its kept connections; each write gets a
// manager, and so a connection, of its own: on a kept one the server may be closing at that very moment. No cookies, no
// cache, no redirects, no HTTP/2, no stored passwords; TLS 1.2 or later, errors of certificates are final.
class Transport : public QObject
{
    Q_OBJECT
public:
    // authorities: trusted beside the system's. proxyFor: the system's if empty. proxyMs: how long it holds everybody
    // up.
    Transport(const BaseUrl &baseUrl, const QList<QSslCertificate> &authorities, const ProxyLookUp &proxyFor,
        qint64 proxyMs, QObject *parent = nullptr);

    // Sends now; the reply belongs to its manager, delete it with deleteLater(). path: with query. body: null for a
    // GET, otherwise it passes to the reply.
    QNetworkReply *send(
        const Request &request, const QByteArray &path, const Secret &key, OneShot *body, qint64 idleMs);

    // The system's certificates and proxy (none for this machine) are looked up in a worker, at the start and when
    // asked again. Before the certificates are there nobody may send; a proxy is waited for as long as proxyMs.
    bool isReady() const { return m_ready; }
    void lookAround();
    QString proxyText() const; // "proxy.example:3128", empty without one

signals:
    void ready();

private:
    void take(const Surroundings &found);
    void open();
    QNetworkRequest prepared(const QUrl &url, const Secret &key, qint64 idleMs) const;
    QNetworkReply *sendWrite(QNetworkRequest prepared, const Request &request, OneShot *body);

    const BaseUrl m_baseUrl;
    const QList<QSslCertificate> m_authorities;
    const ProxyLookUp m_proxyFor;
    QSslConfiguration m_tls;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QNetworkAccessManager m_reads;
    QTimer m_patience; // with the first search for a proxy
    bool m_ready;
    bool m_looking = false;
};
