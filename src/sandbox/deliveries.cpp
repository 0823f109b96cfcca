// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveries.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/ids.h>
#include <sandbox/meta.h>
#include <sandbox/orderjson.h>
#include <sandbox/world.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

const QByteArray deliveryColumns = "id, event_type, event_id, payload, url, status, tries, started_at";

namespace {

constexpr auto receiver = "https://hooks.example.com/orders"_L1;
constexpr std::array<qint64, 3> attemptsAt{0, 2'000, 6'000};
constexpr qint64 answerTime = 140; // of the receiver, or until it is given up
constexpr quint64 downEvery = 9;

QJsonArray header(const QString &name, const QString &value)
{
    return {name, value};
}

QJsonObject attempt(const QString &url, bool isDelivered, qint64 at)
{
    const QJsonArray sent{
        header(u"content-type"_s, u"application/json"_s), header(u"telnyx-timestamp"_s, QString::number(at / 1000))};
    const QJsonObject response{
        {u"status"_s, isDelivered ? 200 : 503},
        {u"headers"_s, QJsonArray{header(u"content-type"_s, u"text/plain"_s)}},
        {u"body"_s, isDelivered ? u"ok"_s : u"Service Unavailable"_s},
    };
    return {
        {u"status"_s, isDelivered ? u"delivered"_s : u"failed"_s},
        {u"started_at"_s, isoMillis(at)},
        {u"finished_at"_s, isoMillis(at + answerTime)},
        {u"errors"_s, QJsonArray()},
        {u"http"_s,
            QJsonObject{{u"request"_s, QJsonObject{{u"url"_s, url}, {u"headers"_s, sent}}}, {u"response"_s, response}}},
    };
}

} // namespace

QJsonObject deliveryJson(Context &context, const Statement &row)
{
    const bool isDelivered = row.text(5) == "delivered"_L1;
    const qint64 tries = row.number(6);
    const qint64 start = row.number(7);
    QJsonArray attempts; // newest first
    for (qint64 i = tries - 1; i >= 0; --i)
        attempts.append(attempt(row.text(4), isDelivered && i + 1 == tries, start + attemptsAt[std::size_t(i)]));
    return {
        {u"record_type"_s, u"webhook_delivery"_s},
        {u"id"_s, row.text(0)},
        {u"user_id"_s, meta(context.database, u"account_user_id"_s).value_or(QString())},
        {u"status"_s, row.text(5)},
        {u"started_at"_s, isoMillis(start)},
        {u"finished_at"_s, attempts.first()[u"finished_at"]},
        {u"attempts"_s, attempts},
        {u"webhook"_s,
            QJsonObject{
                {u"record_type"_s, u"event"_s},
                {u"id"_s, row.text(2)},
                {u"event_type"_s, row.text(1)},
                {u"occurred_at"_s, isoMicros(start)},
                {u"payload"_s, QJsonDocument::fromJson(row.utf8(3)).object()},
            }},
    };
}

void announceOrder(Context &context, qint64 order, qint64 at)
{
    QByteArray payload;
    if (auto row = context.database.query("SELECT " + orderColumns + " FROM orders WHERE position = ?", order);
        row.next())
        payload = QJsonDocument(orderInFull(context, row)).toJson(QJsonDocument::Compact);
    const quint64 luck = mixed(context.world.seed(), quint64(order)) % downEvery;
    const std::size_t tries = luck < 2 ? attemptsAt.size() : 1; // down altogether, or back at the last attempt
    context.database.run("INSERT INTO webhook_deliveries (" + deliveryColumns
            + ", finished_at) VALUES (?, 'number_order.complete', ?, ?, ?, ?, ?, ?, ?)",
        context.ids.uuid(), context.ids.uuid(), QString::fromUtf8(payload), QString(receiver),
        luck == 0 ? u"failed"_s : u"delivered"_s, qint64(tries), at, at + attemptsAt[tries - 1] + answerTime);
}

} // namespace sandbox
