// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr char errors[] = R"({"errors":[{"code":"10007","title":"Unexpected error","detail":"Something"}]})";

QByteArray page(const QByteArrayList &rows)
{
    return "{\"data\":[" + rows.join(',')
        + "],\"meta\":{\"page_number\":1,\"page_size\":250,\"total_pages\":1,\"total_results\":"
        + QByteArray::number(rows.size()) + "}}";
}

} // namespace

QList<OrderBook::Fault> OrderBook::schedule()
{
    using enum Fault::Applied;
    using enum Behaviour::Then;
    const auto json = [](int status) { return RawServer::json(errors, status); };
    const Behaviour close{.then = Close};
    const Behaviour reset{.then = Reset};
    return {
        {"reset before apply", No, reset},
        {"close before apply", No, close},
        {"close after apply", Yes, close},
        {"reset after apply", Yes, reset},
        {"500 after apply", Yes, json(500)},
        {"502 after apply", Yes, RawServer::answer(502, "text/html", "<h1>Bad Gateway</h1>")},
        {"503 before apply", No, json(503)},
        {"504 after apply", Yes, json(504)},
        {"504, late apply", Late, json(504)},
        {"429 before apply", No, RawServer::json(errors, 429, {"Retry-After: 1"})},
        {"409 after apply", Yes, json(409)},
        {"408 before apply", No, json(408)},
        {"timeout after apply", Yes, {}},
        {"200 truncated", Yes,
            {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"data\"", Close}},
        {"200 HTML", Yes, RawServer::answer(200, "text/html", "<h1>Welcome</h1>")},
        {"200 broken JSON", Yes, RawServer::json("{\"data\":{\"id\":")},
        {"200 empty", Yes, RawServer::json("")},
        {"200 with errors", No, json(200)},
        {"partial status line", Yes, {"HTTP/1.1 20", Close}},
    };
}

QList<OrderBook::Fault> OrderBook::refusals()
{
    using enum Fault::Applied;
    const auto json = [](int status) { return RawServer::json(errors, status); };
    return {
        {"402 made up after apply", Yes, json(402)},
        {"402 before apply", No, json(402)},
        {"400 made up after apply", Yes, json(400)},
        {"403 made up after apply", Yes, json(403)},
        {"404 made up after apply", Yes, json(404)},
        {"422 made up after apply", Yes, json(422)},
        {"422 before apply", No, json(422)},
    };
}

OrderBook::OrderBook(RawServer &server)
    : m_server(server)
{
    m_server.answerWith([this](const SeenRequest &request) { return answer(request); });
}

void OrderBook::set(const Fault &fault)
{
    const QMutexLocker lock(&m_mutex);
    m_fault = fault;
}

void OrderBook::setOk()
{
    const QMutexLocker lock(&m_mutex);
    m_fault.reset();
}

void OrderBook::place(const QByteArray &body)
{
    const QMutexLocker lock(&m_mutex);
    m_orders += apply(body);
}

void OrderBook::placeAgain()
{
    const QMutexLocker lock(&m_mutex);
    m_orders += apply(m_posts.last());
}

void OrderBook::own(const QString &number, const QString &reference)
{
    const QMutexLocker lock(&m_mutex);
    m_owned.insert(number, reference);
}

void OrderBook::delayListing(bool delay)
{
    const QMutexLocker lock(&m_mutex);
    m_listsNothing = delay;
}

void OrderBook::failReads(bool fail, int status)
{
    const QMutexLocker lock(&m_mutex);
    m_readsFailWith = fail ? std::optional(status) : std::nullopt;
}

QByteArrayList OrderBook::posts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_posts;
}

void OrderBook::breakInventory(const Behaviour &behaviour)
{
    const QMutexLocker lock(&m_mutex);
    m_brokenInventory = behaviour;
}

void OrderBook::repairInventory()
{
    const QMutexLocker lock(&m_mutex);
    m_brokenInventory.reset();
}

int OrderBook::looks() const
{
    const QMutexLocker lock(&m_mutex);
    return m_looks;
}

QByteArray OrderBook::apply(const QByteArray &body)
{
    QJsonObject order = QJsonDocument::fromJson(body).object();
    order.insert(u"id"_s, u"order-%1"_s.arg(m_orders.size() + 1));
    order.insert(u"status"_s, u"pending"_s);
    order.insert(u"phone_numbers_count"_s, order.value(u"phone_numbers"_s).toArray().size());
    return QJsonDocument(order).toJson(QJsonDocument::Compact);
}

Behaviour OrderBook::answer(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    if (request.verb == "POST")
        return order(request);
    if (m_readsFailWith)
        return RawServer::json(errors, *m_readsFailWith);
    if (request.path.contains("/phone_numbers"))
        return m_brokenInventory ? *m_brokenInventory : inventory(QUrl::fromPercentEncoding(request.path));
    return list(request);
}

Behaviour OrderBook::inventory(const QString &path) const
{
    QByteArrayList rows;
    for (auto owned = m_owned.begin(); owned != m_owned.end(); ++owned) {
        const QString &reference = owned.value();
        if (path.contains(u"filter[phone_number]="_s + owned.key().mid(1))
            || (!reference.isEmpty() && path.contains(u"filter[customer_reference]="_s + reference)))
            rows += "{\"id\":\"1\",\"phone_number\":\"" + owned.key().toUtf8() + "\",\"customer_reference\":\""
                + reference.toUtf8() + "\"}";
    }
    return RawServer::json(page(rows));
}

Behaviour OrderBook::order(const SeenRequest &request)
{
    m_posts += request.body;
    if (!m_fault) {
        m_orders += apply(request.body);
        return RawServer::json("{\"data\":" + m_orders.last() + '}');
    }
    if (m_fault->applied == Fault::Applied::Yes)
        m_orders += apply(request.body);
    if (m_fault->applied == Fault::Applied::Late)
        m_late += request.body;
    return m_fault->behaviour;
}

// Ignores the filter, as a server may: the client has to compare by itself.
Behaviour OrderBook::list(const SeenRequest &)
{
    const QByteArrayList rows = m_listsNothing ? QByteArrayList() : m_orders;
    ++m_looks;
    for (const QByteArray &body : std::as_const(m_late))
        m_orders += apply(body);
    m_late.clear();
    return RawServer::json(page(rows));
}
