// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrl>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lateMs = 1500;

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Behaviour page(const QByteArrayList &rows, qint64 number, qint64 size)
{
    const qint64 pages = (rows.size() + size - 1) / size;
    const QJsonObject meta{{u"page_number"_s, number}, {u"page_size"_s, size}, {u"total_pages"_s, pages},
        {u"total_results"_s, rows.size()}};
    return RawServer::json(
        "{\"data\":[" + rows.mid((number - 1) * size, size).join(',') + "],\"meta\":" + compact(meta) + '}');
}

QString text(const QUrlQuery &query, const QString &key)
{
    return query.queryItemValue(key, QUrl::FullyDecoded);
}

qint64 number(const QUrlQuery &query, const QString &key, qint64 usual)
{
    const qint64 number = text(query, key).toLongLong();
    return number > 0 ? number : usual;
}

} // namespace

FaultServer::FaultServer(const FaultSettings &settings)
    : m_settings(settings)
    , m_faults(settings.plan == FaultPlan::Refused ? OrderBook::refusals() : OrderBook::schedule())
    , m_server(settings.security)
{
    m_timer.start();
    m_server.forgetRequests();
    m_server.answerWith([this](const SeenRequest &request) { return answer(request); });
}

QList<FaultServer::Placed> FaultServer::placed() const
{
    const QMutexLocker lock(&m_mutex);
    QList<Placed> all;
    for (const Order &order : m_orders)
        all.append({order.reference, QString::fromLatin1(order.id)});
    for (const Late &late : m_late)
        all.append({QJsonDocument::fromJson(late.body)[u"customer_reference"_s].toString(), {}});
    return all;
}

qint64 FaultServer::posts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_posts;
}

Behaviour FaultServer::answer(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    // Decoded first: QUrlQuery finds no key that has its brackets encoded. No value here has an "&" in it.
    const QString target = QUrl::fromPercentEncoding(request.path);
    const QString path = target.section(u'?', 0, 0);
    const QUrlQuery query(target.section(u'?', 1));
    applyLate();
    if (request.verb == "POST" && path == "/v2/number_orders"_L1)
        return order(request.body);
    if (path == "/v2/number_orders"_L1)
        return list(query);
    if (path == "/v2/phone_numbers"_L1)
        return owned(query);
    if (path == "/v2/applied"_L1)
        return everything();
    return RawServer::json(R"({"errors":[{"code":"10005","title":"Not found","detail":"No such path"}]})", 404);
}

Behaviour FaultServer::order(const QByteArray &body)
{
    const QString reference = QJsonDocument::fromJson(body)[u"customer_reference"_s].toString();
    ++m_posts;
    if (!m_asked.contains(reference))
        m_asked.insert(reference, {m_asked.size(), 0});
    Asked &asked = m_asked[reference];
    const auto fault = faultOf(m_settings.plan, asked.number, asked.attempts++, m_faults.size());
    const auto applied = fault ? m_faults[*fault].applied : OrderBook::Fault::Applied::Yes;
    if (applied == OrderBook::Fault::Applied::Yes)
        apply(body);
    else if (applied == OrderBook::Fault::Applied::Late)
        m_late.append({body, m_timer.elapsed() + lateMs});
    return fault ? m_faults[*fault].behaviour : RawServer::json("{\"data\":" + m_orders.last().json + '}');
}

void FaultServer::apply(const QByteArray &body)
{
    const QByteArray id = "order-" + QByteArray::number(m_orders.size() + 1);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonObject json = QJsonDocument::fromJson(body).object();
    const QJsonArray numbers = json[u"phone_numbers"_s].toArray();
    json.insert(u"id"_s, QString::fromLatin1(id));
    json.insert(u"status"_s, u"pending"_s);
    json.insert(u"phone_numbers_count"_s, numbers.size());
    json.insert(u"created_at"_s, now.toString(Qt::ISODateWithMs));
    const qint64 lag = QRandomGenerator(quint32(m_orders.size())).bounded(m_settings.listLagMs + 1);
    m_byReference.insert(json[u"customer_reference"_s].toString(), m_orders.size());
    m_orders.append({json[u"customer_reference"_s].toString(), id, compact(json), now, m_timer.elapsed() + lag});
}

void FaultServer::applyLate()
{
    while (!m_late.isEmpty() && m_late.first().dueMs <= m_timer.elapsed())
        apply(m_late.takeFirst().body);
}

QList<qsizetype> FaultServer::orders(const QString &reference) const
{
    if (!reference.isEmpty())
        return m_byReference.values(reference);
    QList<qsizetype> all(m_orders.size());
    std::iota(all.rbegin(), all.rend(), 0);
    return all;
}

Behaviour FaultServer::list(const QUrlQuery &query)
{
    QRandomGenerator random(++m_lists);
    if (random.bounded(100) < m_settings.failingLists)
        return {.then = Behaviour::Then::Close};
    const QUrlQuery heeded = m_settings.hasFilters ? query : QUrlQuery();
    const QDateTime after = QDateTime::fromString(text(heeded, u"filter[created_at][gt]"_s), Qt::ISODateWithMs);
    QByteArrayList rows;
    for (const qsizetype i : orders(text(heeded, u"filter[customer_reference]"_s))) {
        const Order &order = m_orders[i];
        if (order.visibleMs <= m_timer.elapsed() && (!after.isValid() || order.createdAt > after))
            rows += order.json;
    }
    return page(rows, number(heeded, u"page[number]"_s, 1), number(heeded, u"page[size]"_s, rows.size() + 1));
}

// The numbers of the orders that lists show.
Behaviour FaultServer::owned(const QUrlQuery &query) const
{
    const QString digits = text(query, u"filter[phone_number]"_s);
    QByteArrayList rows;
    for (const qsizetype i : orders(text(query, u"filter[customer_reference]"_s))) {
        const Order &order = m_orders[i];
        if (order.visibleMs > m_timer.elapsed() || !order.json.contains(digits.toLatin1()))
            continue;
        const auto numbers = QJsonDocument::fromJson(order.json)[u"phone_numbers"_s].toArray();
        for (const auto &number : numbers)
            rows += compact({{u"id"_s, number[u"phone_number"_s]}, {u"phone_number"_s, number[u"phone_number"_s]},
                {u"customer_reference"_s, order.reference}});
    }
    return page(rows, 1, 250);
}

Behaviour FaultServer::everything() const
{
    QJsonArray orders;
    for (const Order &order : m_orders)
        orders += QJsonObject{{u"reference"_s, order.reference}, {u"id"_s, QString::fromLatin1(order.id)}};
    return RawServer::json(compact({{u"posts"_s, m_posts}, {u"orders"_s, orders}}));
}
