// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookdelivery.h"

#include <core/describe.h>

using namespace Qt::StringLiterals;

// clang-format off
const Schema WebhookSubject::schema = Describe<WebhookSubject>()
    ("id", &WebhookSubject::id);

const Schema WebhookEvent::schema = Describe<WebhookEvent>()
    ("id",          &WebhookEvent::id)
    ("event_type",  &WebhookEvent::eventType)
    ("occurred_at", &WebhookEvent::occurredAt)
    ("payload",     &WebhookEvent::subject);

const Schema WebhookRequest::schema = Describe<WebhookRequest>()
    ("url", &WebhookRequest::url);

const Schema WebhookResponse::schema = Describe<WebhookResponse>()
    ("status", &WebhookResponse::status)
    ("body",   &WebhookResponse::body);

const Schema WebhookExchange::schema = Describe<WebhookExchange>()
    ("request",  &WebhookExchange::request)
    ("response", &WebhookExchange::response);

const Schema WebhookAttempt::schema = Describe<WebhookAttempt>()
    ("status",      &WebhookAttempt::status)
    ("http",        &WebhookAttempt::http)
    ("errors",      &WebhookAttempt::errors)
    ("started_at",  &WebhookAttempt::startedAt)
    ("finished_at", &WebhookAttempt::finishedAt);

const Schema WebhookDelivery::schema = Describe<WebhookDelivery>()
    ("id",          &WebhookDelivery::id)
    ("status",      &WebhookDelivery::status)
    ("webhook",     &WebhookDelivery::event)
    ("attempts",    &WebhookDelivery::attempts)
    ("started_at",  &WebhookDelivery::startedAt)
    ("finished_at", &WebhookDelivery::finishedAt);

template<> const Schema Page<WebhookDelivery>::schema = Describe<Page<WebhookDelivery>>()
    ("data", &Page<WebhookDelivery>::data)
    ("meta", &Page<WebhookDelivery>::meta);

const Schema WebhookDeliveryFilter::schema = Describe<WebhookDeliveryFilter>()
    ("page[number]",            &WebhookDeliveryFilter::pageNumber)
    ("page[size]",              &WebhookDeliveryFilter::pageSize)
    ("filter[status][eq]",      &WebhookDeliveryFilter::status)
    ("filter[event_type]",      &WebhookDeliveryFilter::eventType)
    ("filter[started_at][gte]", &WebhookDeliveryFilter::startedAfter);
// clang-format on

std::span<const EnumName<DeliveryStatus>> names(DeliveryStatus)
{
    static constexpr EnumName<DeliveryStatus> table[] = {
        {DeliveryStatus::Delivered, "delivered"_L1},
        {DeliveryStatus::Failed, "failed"_L1},
    };
    return table;
}
