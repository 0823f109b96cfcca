// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverywatch.h"

#include <api/webhooks.h>

#include <utility>

using namespace Qt::StringLiterals;

static constexpr qint64 newestAsked = 50;
static constexpr qsizetype remembered = 10'000; // events: more than come while one could be told again
static constexpr int soonMs = 100;
static constexpr int betweenMs = 2'000; // however many events come: who hears of them reads several lists

DeliveryWatch::DeliveryWatch(Client &client, QObject *parent)
    : QObject(parent)
    , m_session(client, Priority::Background)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DeliveryWatch::tell);
}

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
    for (const WebhookDelivery &delivery : deliveries) {
        if (isNew(delivery.event.id) && !isFirst)
            note(delivery.event);
    }
}

void DeliveryWatch::hear(const WebhookEvent &event)
{
    if (isNew(event.id))
        note(event);
}

void DeliveryWatch::note(const WebhookEvent &event)
{
    m_pace.hurry();
    if (!event.eventType.startsWith("number_order."_L1) || event.subject.id.isEmpty())
        return;
    m_orders.insert(event.subject.id);
    if (m_soon.isActive())
        return;
    const bool isRecent = m_sinceTold.isValid() && !m_sinceTold.hasExpired(betweenMs);
    m_soon.start(isRecent ? betweenMs : soonMs);
}

void DeliveryWatch::tell()
{
    m_sinceTold.start();
    emit ordersTold(std::exchange(m_orders, {}).values());
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
