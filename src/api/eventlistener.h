// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/eventconnection.h>
#include <api/eventkey.h>
#include <domain/webhookdelivery.h>

#include <QObject>

#include <memory>

class QTcpServer;

// Where the provider's events arrive on this machine, sent on by a tunnel of the operator's: on loopback only. Anybody
// may talk to it; what is not signed by the provider just now goes unheard, and nothing is answered but a status.
class EventListener : public QObject
{
    Q_OBJECT
public:
    // now: the provider's clock.
    explicit EventListener(
        std::function<QDateTime()> now, const ListenerLimits &limits = {}, QObject *parent = nullptr);
    ~EventListener() override;

    // Why it can't listen on this port, translated; what was open before then goes on. Empty: it does.
    QString open(quint16 port, const EventKey &key);
    void close();
    quint16 port() const; // 0: it is closed

signals:
    void heard(const WebhookEvent &event); // the provider's; it may be told again

private:
    void accept();
    int judge(const HttpMessage &message);

    const std::function<QDateTime()> m_now;
    const ListenerLimits m_limits;
    std::optional<EventKey> m_key;
    int m_connections = 0; // right now
    std::unique_ptr<QTcpServer> m_server; // last: its connections die first
};
