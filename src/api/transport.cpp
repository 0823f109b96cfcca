// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport.h"

#include <api/oneshot.h>

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

// Not the global pool: a proxy script that hangs must not hold up the reading of answers.
static QThreadPool &lookUpPool()
{
    static QThreadPool pool;
    return pool;
}

// Runs in a worker.
static Surroundings lookUp(const BaseUrl &baseUrl, const QList<QSslCertificate> &authorities)
{
    Surroundings found;
    found.tls = QSslConfiguration::defaultConfiguration();
    found.tls.setProtocol(QSsl::TlsV1_2OrLater);
    found.tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    found.tls.addCaCertificates(authorities);
    if (!baseUrl.isLoopback()) {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(baseUrl.with("/")));
        found.proxy = proxies.value(0, found.proxy);
    }
    return found;
}

Transport::Transport(const BaseUrl &baseUrl, const QList<QSslCertificate> &authorities, QObject *parent)
    : QObject(parent)
    , m_baseUrl(baseUrl)
    , m_authorities(authorities)
    , m_ready(!baseUrl.isEncrypted()) // this machine, plainly: there is nothing to find out
{
    m_reads.setProxy(m_found.proxy);
    lookAround();
}

void Transport::lookAround()
{
    if (!m_baseUrl.isEncrypted() || std::exchange(m_looking, true))
        return;
    const auto promise = std::make_shared<QPromise<Surroundings>>();
    auto *watcher = new QFutureWatcher<Surroundings>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_found = watcher->result();
        m_reads.setProxy(m_found.proxy);
        m_ready = true;
        m_looking = false;
        emit ready();
    });
    promise->start();
    watcher->setFuture(promise->future());
    lookUpPool().start([promise, baseUrl = m_baseUrl, authorities = m_authorities] {
        promise->addResult(lookUp(baseUrl, authorities));
        promise->finish();
    });
}

QString Transport::proxyText() const
{
    const QNetworkProxy &proxy = m_found.proxy;
    return proxy.type() == QNetworkProxy::NoProxy ? QString()
                                                  : u"%1:%2"_s.arg(proxy.hostName(), QString::number(proxy.port()));
}

QNetworkReply *Transport::send(
    const Request &request, const QByteArray &path, const Secret &key, OneShot *body, qint64 idleMs)
{
    QNetworkRequest prepared = this->prepared(m_baseUrl.with(path), key, idleMs);
    if (!request.idempotencyKey.isEmpty())
        prepared.setRawHeader("Idempotency-Key", request.idempotencyKey);
    return body ? sendWrite(prepared, request.verb, body) : m_reads.get(prepared);
}

QNetworkRequest Transport::prepared(const QUrl &url, const Secret &key, qint64 idleMs) const
{
    QNetworkRequest request(url);
    if (m_baseUrl.isOrigin(url))
        request.setRawHeader("Authorization", "Bearer " + key.bytes());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Cordboard/" + QCoreApplication::applicationVersion().toLatin1());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (m_baseUrl.isEncrypted())
        request.setSslConfiguration(m_found.tls);
    request.setTransferTimeout(int(idleMs));
    return request;
}

QNetworkReply *Transport::sendWrite(QNetworkRequest request, Verb verb, OneShot *body)
{
    auto *manager = new QNetworkAccessManager(this);
    manager->setProxy(m_found.proxy);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
    if (body->size() > 0)
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = manager->sendCustomRequest(request, request::verbText(verb), body);
    body->setParent(reply);
    connect(reply, &QObject::destroyed, manager, &QObject::deleteLater);
    return reply;
}
