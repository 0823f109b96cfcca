// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport.h"

#include <api/oneshot.h>

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPromise>
#include <QSslConfiguration>
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

Transport::Transport(const BaseUrl &baseUrl, const QList<QSslCertificate> &authorities, QObject *parent)
    : QObject(parent)
    , m_baseUrl(baseUrl)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.addCaCertificates(authorities);
    m_reads.setProxy(m_proxy);
    lookUpProxy();
}

void Transport::lookUpProxy()
{
    if (m_baseUrl.isLoopback()) {
        m_ready = true;
        return;
    }
    if (std::exchange(m_lookingUp, true))
        return;
    const auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    auto *watcher = new QFutureWatcher<QNetworkProxy>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_proxy = watcher->result();
        m_reads.setProxy(m_proxy);
        m_ready = true;
        m_lookingUp = false;
        emit ready();
    });
    promise->start();
    watcher->setFuture(promise->future());
    lookUpPool().start([promise, url = m_baseUrl.with("/")] {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        promise->addResult(proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy)));
        promise->finish();
    });
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
    const QNetworkRequest prepared = this->prepared(m_baseUrl.with(path), key, idleMs);
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
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(int(idleMs));
    return request;
}

QNetworkReply *Transport::sendWrite(QNetworkRequest request, Verb verb, OneShot *body)
{
    auto *manager = new QNetworkAccessManager(this);
    manager->setProxy(m_proxy);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
    if (body->size() > 0)
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = manager->sendCustomRequest(request, request::verbText(verb), body);
    body->setParent(reply);
    connect(reply, &QObject::destroyed, manager, &QObject::deleteLater);
    return reply;
}
