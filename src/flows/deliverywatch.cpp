// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverywatch.h"

#include <api/webhooks.h>

#include <utility>

using namespace Qt::StringLiterals;

static constexpr qint64 newestAsked = 50;
static constexpr qsizetype remembered = 1'000; // events: many times what a look asks for

DeliveryWatch::DeliveryWatch(Client &client, QObject *parent)
    : QObject(parent)
    , m_session(client, Priority::Background)
{ }

void DeliveryWatch::start()
{
    m_session.cancel();
    m_pace.hurry();
    watch();
}

// Without a webhook nothing is ever delivered, and one that is set up meanwhile is found in a few minutes. That
// deliveries can't be read is no loss either: all they name is looked at anyway, only later.
QCoro::Task<> DeliveryWatch::watch()
{
    WebhookDeliveryFilter newest;
    newest.pageSize = newestAsked;
    while (true) {
        const auto deliveries = co_await m_session.call(api::webhooks::deliveries, newest);
        if (deliveries)
            take(deliveries->data);
        co_await pause(m_session, m_pace.nextMs(deliveries && !deliveries->data.isEmpty()));
    }
}

void DeliveryWatch::take(const QList<WebhookDelivery> &deliveries)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    QSet<QString> orders; // several events of one are one look
    for (const WebhookDelivery &delivery : deliveries) {
        const WebhookEvent &event = delivery.event;
        if (!isNew(event.id) || isFirst)
            continue;
        m_pace.hurry();
        if (event.eventType.startsWith("number_order."_L1) && !event.subject.id.isEmpty())
            orders.insert(event.subject.id);
    }
    if (!orders.isEmpty())
        emit ordersTold(orders.values());
}

bool DeliveryWatch::isNew(const QString &eventId)
{
    if (eventId.isEmpty() || m_seen.contains(eventId))
        return false;
    m_seen.insert(eventId);
    m_oldest.enqueue(eventId);
    if (m_oldest.size() > remembered)
        m_seen.remove(m_oldest.dequeue());
    return true;
}
