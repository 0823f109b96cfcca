// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/secret.h>

#include <optional>

// Encrypts what is personal before it goes to the disk: AES-256-GCM, a new nonce each time. Whoever has the file alone
// learns no more than lengths.
class Seal
{
public:
    static Secret newKey(); // 256 random bits in base64, as a keychain likes them

    explicit Seal(const Secret &key); // from newKey()

    bool isUsable() const { return !m_key.isEmpty(); } // false: that was no key
    // place: where the box belongs; it opens nowhere else, so that nobody can swap two of them.
    QByteArray sealed(const QByteArray &plain, const QByteArray &place) const;
    std::optional<QByteArray> opened(const QByteArray &box, const QByteArray &place) const; // nothing: not ours

private:
    Secret m_key; // 32 bytes
};
