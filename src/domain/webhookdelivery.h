// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/openenum.h>
#include <domain/page.h>
#include <domain/pagerequest.h>

#include <QDateTime>

// What the provider told the account's own servers, and whether they took it (fact sheet 2.27). A hint that something
// may have changed, never a state by itself.

enum class DeliveryStatus { Delivered, Failed };
std::span<const EnumName<DeliveryStatus>> names(DeliveryStatus);

// What an event is about, as far as it names it; the rest is read from the provider.
struct WebhookSubject
{
    QString id{};

    static const Schema schema;
};

struct WebhookEvent
{
    QString id{}; // the same in all attempts and deliveries
    QString eventType{}; // number_order.complete, …
    QDateTime occurredAt{};
    WebhookSubject subject{};

    static const Schema schema;
};

// The two halves of an exchange with the customer's server, as far as a person wants to see them.
struct WebhookRequest
{
    QString url{};

    static const Schema schema;
};

struct WebhookResponse
{
    qint64 status = 0;
    QString body{};

    static const Schema schema;
};

struct WebhookExchange
{
    WebhookRequest request{};
    WebhookResponse response{};

    static const Schema schema;
};

struct WebhookAttempt
{
    OpenEnum<DeliveryStatus> status{};
    WebhookExchange http{};
    QList<qint64> errors{};
    QDateTime startedAt{};
    QDateTime finishedAt{};

    static const Schema schema;
};

struct WebhookDelivery
{
    QString id{};
    OpenEnum<DeliveryStatus> status{};
    WebhookEvent event{};
    QList<WebhookAttempt> attempts{}; // newest first
    QDateTime startedAt{};
    QDateTime finishedAt{};

    static const Schema schema;
};

struct WebhookDeliveryFilter : PageRequest
{
    OpenEnum<DeliveryStatus> status{};
    QString eventType{}; // a comma list
    QDateTime startedAfter{};

    static const Schema schema;
};

template <>
const Schema Page<WebhookDelivery>::schema;
