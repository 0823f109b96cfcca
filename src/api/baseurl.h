// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>

#include <QUrl>

// Where an account's API is: "https://api.telnyx.com/v2". Plain http only to this machine (the sandbox). The key goes
// to this origin and to no other.
class BaseUrl
{
public:
    // Fails with kind Local and words for the person who typed it: no scheme but https, or http to a loopback address;
    // no user name, query or fragment. A slash at the end is dropped.
    static Result<BaseUrl> parse(const QString &text);

    // path: percent-encoded, from a slash on, with its query.
    QUrl with(const QByteArray &path) const;
    bool isOrigin(const QUrl &url) const; // same scheme, host and port, and no user name
    QString text() const { return m_url.toString(); }
    QString host() const { return m_url.host(); }
    bool isLoopback() const;
    bool isEncrypted() const { return m_url.scheme() == QLatin1StringView("https"); }

private:
    explicit BaseUrl(const QUrl &url)
        : m_url(url)
    { }

    QUrl m_url;
};
