// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// A key in memory: can be moved but not copied, printed or stored in a QVariant, and is wiped when it goes.
// An honest limit: what Qt copies into a request's headers is out of our hands.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; } // for the one line that sends it
    QByteArray fingerprint() const; // SHA-256, hex: stands for the account where the key must not stand
    Secret copy() const; // on purpose, never by accident

private:
    void wipe();

    QByteArray m_bytes;
};
