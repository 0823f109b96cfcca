// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QUrl>

namespace sandbox {

struct Context;

// Posts the account's events to a listener on this machine, signed as the provider signs its own (fact sheet 2.28).
// What the deliveries say of their receiver is another matter: that one is part of the world.
class EventSender : public QObject
{
    Q_OBJECT
public:
    explicit EventSender(Context &context);

    QByteArray publicKey() const; // base64; the same for all sandboxes of one seed
    QUrl url() const { return m_url; }
    bool setUrl(const QUrl &url); // of what happens from now on; empty: to nobody. false: not on this machine

    void sendNew(); // throws DatabaseError

private:
    void post(const QJsonObject &event, int attempt); // from 1
    QByteArray message(const QByteArray &body) const; // the whole request
    QByteArray privateKey() const;

    Context &m_context;
    QUrl m_url{};
    qint64 m_last = 0; // position of the delivery that was sent last
};

} // namespace sandbox
