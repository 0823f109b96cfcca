// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baseurl.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

static bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

static Error refused(const QString &title)
{
    return Error{.kind = Error::Kind::Local, .title = title, .bytesLeft = false};
}

Result<BaseUrl> BaseUrl::parse(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(QCoreApplication::translate("BaseUrl", "This is not a complete web address."));
    // "https://api.telnyx.com@evil.example" goes to evil.example.
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return refused(QCoreApplication::translate("BaseUrl", "The address must not contain a user name."));
    if (url.hasQuery() || url.hasFragment())
        return refused(
            QCoreApplication::translate("BaseUrl", "The address must end with its path, without \"?\" or \"#\"."));
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopbackHost(url.host())))
        return refused(QCoreApplication::translate(
            "BaseUrl", "The address must begin with https:// (http:// only for this computer)."));
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return BaseUrl(url);
}

QUrl BaseUrl::with(const QByteArray &path) const
{
    return QUrl::fromEncoded(m_url.toEncoded() + path, QUrl::StrictMode);
}

bool BaseUrl::isOrigin(const QUrl &url) const
{
    return url.isValid() && url.scheme() == m_url.scheme() && url.host() == m_url.host() && url.port() == m_url.port()
        && url.userInfo().isEmpty();
}

bool BaseUrl::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}
