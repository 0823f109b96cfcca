// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport.h"

#include <api/oneshot.h>

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPromise>

#include <memory>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

static QSslConfiguration tlsWith(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.addCaCertificates(authorities);
    return tls;
}

static QNetworkProxy systemProxy(const BaseUrl &baseUrl)
{
    if (baseUrl.isLoopback())
        return QNetworkProxy::NoProxy;
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(baseUrl.with("/")))
        .value(0, QNetworkProxy::NoProxy);
}

Transport::Transport(const BaseUrl &baseUrl, const QList<QSslCertificate> &authorities, const ProxyLookUp &proxyFor,
    qint64 proxyMs, QObject *parent)
    : QObject(parent)
    , m_baseUrl(baseUrl)
    , m_authorities(authorities)
    , m_proxyFor(proxyFor ? proxyFor : systemProxy)
    , m_ready(!baseUrl.isEncrypted()) // this machine, plainly: there is nothing to find out
{
    m_reads.setProxy(m_proxy);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_tls.isNull())
            open();
    });
    m_patience.start(int(proxyMs));
    lookAround();
}

void Transport::lookAround()
{
    if (!m_baseUrl.isEncrypted() || std::exchange(m_looking, true))
        return;
    const auto promise = std::make_shared<QPromise<Surroundings>>();
    auto *watcher = new QFutureWatcher<Surroundings>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this,
        [this, watcher](int index) { take(watcher->resultAt(index)); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_looking = false;
    });
    promise->start();
    watcher->setFuture(promise->future());
    // In no pool, which would wait at the end for a proxy script that hangs, and be short of a thread until then.
    std::thread([promise, baseUrl = m_baseUrl, authorities = m_authorities, proxyFor = m_proxyFor] {
        Surroundings found{.tls = tlsWith(authorities)};
        promise->addResult(found);
        found.proxy = proxyFor(baseUrl);
        promise->addResult(found);
        promise->finish();
    }).detach();
}

void Transport::take(const Surroundings &found)
{
    m_tls = found.tls;
    if (found.proxy) {
        m_proxy = *found.proxy;
        m_reads.setProxy(m_proxy);
    }
    if (found.proxy || !m_patience.isActive())
        open();
}

void Transport::open()
{
    m_ready = true;
    emit ready();
}

QString Transport::proxyText() const
{
    return m_proxy.type() == QNetworkProxy::NoProxy
        ? QString()
        : u"%1:%2"_s.arg(m_proxy.hostName(), QString::number(m_proxy.port()));
}

QNetworkReply *Transport::send(
    const Request &request, const QByteArray &path, const Secret &key, OneShot *body, qint64 idleMs)
{
    QNetworkRequest prepared = this->prepared(m_baseUrl.with(path), key, idleMs);
    prepared.setRawHeader("Accept", request.accept);
    if (!request.idempotencyKey.isEmpty())
        prepared.setRawHeader("Idempotency-Key", request.idempotencyKey);
    return body ? sendWrite(prepared, request, body) : m_reads.get(prepared);
}

QNetworkRequest Transport::prepared(const QUrl &url, const Secret &key, qint64 idleMs) const
{
    QNetworkRequest request(url);
    if (m_baseUrl.isOrigin(url))
        request.setRawHeader("Authorization", "Bearer " + key.bytes());
    request.setRawHeader("User-Agent", "Cordboard/" + QCoreApplication::applicationVersion().toLatin1());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (m_baseUrl.isEncrypted())
        request.setSslConfiguration(m_tls);
    request.setTransferTimeout(int(idleMs));
    return request;
}

QNetworkReply *Transport::sendWrite(QNetworkRequest prepared, const Request &request, OneShot *body)
{
    auto *manager = new QNetworkAccessManager(this);
    manager->setProxy(m_proxy);
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
    if (body->size() > 0)
        prepared.setRawHeader("Content-Type", request.body.contentType);
    QNetworkReply *reply = manager->sendCustomRequest(prepared, request::verbText(request.verb), body);
    body->setParent(reply);
    connect(reply, &QObject::destroyed, manager, &QObject::deleteLater);
    return reply;
}
