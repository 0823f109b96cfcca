// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// The provider's public key, by which its events are known as its own (fact sheet 2.28). Not secret.
class EventKey
{
public:
    static std::optional<EventKey> fromBase64(const QString &text); // of 32 bytes; blanks around it go

    // Whether this is the key's signature of timestamp and body, byte for byte as they came. signature: base64.
    bool hasSigned(const QByteArray &timestamp, const QByteArray &body, const QByteArray &signature) const;

private:
    explicit EventKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

    QByteArray m_bytes;
};
