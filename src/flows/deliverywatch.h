// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/webhookdelivery.h>
#include <flows/pollpace.h>

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QTimer>

// Reads what the provider told the account's own servers, so that what changed is looked at sooner. An event is a hint
// and nothing more: who hears of it reads what it names. Each event is told once, however often it was delivered. The
// client outlives it.
class DeliveryWatch : public QObject
{
    Q_OBJECT
public:
    explicit DeliveryWatch(Client &client, QObject *parent = nullptr);

    void start(); // and again: looks now
    void hear(const WebhookEvent &event); // by another way than the list, and sooner

signals:
    void ordersTold(const QStringList &orderIds); // something may have happened to them

private:
    QCoro::Task<> watch();
    void take(const QList<WebhookDelivery> &deliveries);
    void note(const WebhookEvent &event);
    void tell();
    bool isNew(const QString &eventId);

    QSet<QString> m_seen; // ids of events
    QQueue<QString> m_oldest; // of those, first
    bool m_isFirst = true; // what was told before is in the lists already
    QSet<QString> m_orders; // to be told of
    QTimer m_soon; // several events of one are one look
    QElapsedTimer m_sinceTold;
    PollPace m_pace;
    Session m_session; // last: dies first
};
