// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control.h"

#include <core/phone.h>
#include <sandbox/bodies.h>
#include <sandbox/dump.h>
#include <sandbox/help.h>
#include <sandbox/holdings.h>
#include <sandbox/service.h>
#include <sandbox/supervision.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sandbox {

constexpr double farthestMs = 100.0 * 365 * 24 * 3600 * 1000;

struct Control::Action
{
    Route route{};
    Answer (Control::*act)(const Request &, const QStringList &) = nullptr; // null: the route has a handler
    const char *help = "";
};

const QList<Control::Action> &Control::actions()
{
    static const QList<QueryKey> window{{"table"_L1}, {"limit"_L1, QueryKind::Integer}};
    static const QList<QueryKey> choice{{"method"_L1}, {"path"_L1}};
    static const QList<Action> all{
        {{"GET", u"/clock"_s}, &Control::readClock, "the sandbox's time"},
        {{"POST", u"/clock"_s}, &Control::moveClock,
            R"({"advance_ms": 1860000}, {"set": "2030-01-01T00:00:00Z"} or {"speed": 1440})"},
        {{"GET", u"/faults"_s}, &Control::listFaults, "the faults that are set, and how often each has struck"},
        {{"POST", u"/faults"_s}, &Control::addFault,
            R"(sets one: {"kind": "drop", "stage": "after", "method": "POST", "path": "/number_orders*", "first": 1};)"
            " also skip, probability and seed"},
        {{"DELETE", u"/faults"_s}, &Control::clearFaults, "ends all faults; what was held goes on"},
        {{"DELETE", u"/faults/{id}"_s}, &Control::removeFault, "ends one"},
        {{"GET", u"/requests"_s, {}, choice}, &Control::readRequests,
            "what came in and what was answered; meta.count for ?method= and ?path="},
        {{"DELETE", u"/requests"_s}, &Control::clearRequests, "forgets them"},
        {{"GET", u"/state"_s, {}, window}, &Control::readState,
            "counters, and the tables, or one of them: ?table= and ?limit="},
        {{"POST", u"/numbers/take"_s}, &Control::takeNumber,
            R"({"phone_number": "+1..."}: somebody else buys it from under your nose)"},
        {{"GET", u"/reviews"_s, listReviews}, nullptr,
            "sub orders and requirement groups that wait for a reviewer, and when one looks at them by himself"},
        {{"POST", u"/reviews/{id}/approve"_s, approveByHand}, nullptr,
            "approves every answer of a sub order or requirement group"},
        {{"POST", u"/reviews/{id}/decline"_s, declineByHand}, nullptr,
            R"(declines one answer and approves the others: {"requirement_id": "...", "reason": "...",)"
            R"( "deadline": "2030-01-01T00:00:00Z"}; each may be left out)"},
        {{"POST", u"/reviews/{id}/deadline"_s, moveDeadline}, nullptr,
            R"({"deadline": "2030-01-01T00:00:00Z"}: until when a sub order's answers have to be there)"},
        {{"POST", u"/reviews/{id}/comment"_s, commentByHand}, nullptr,
            R"({"body": "..."}: the provider writes to a sub order or requirement group)"},
        {{"GET", u"/reviewers"_s, readReviewers}, nullptr, "whether reviewers act by themselves"},
        {{"POST", u"/reviewers"_s, changeReviewers}, nullptr,
            R"({"mode": "manual"}: they wait for the commands above, and answer no comment; "automatic" again)"},
        {{"GET", u"/webhook"_s}, &Control::readWebhook,
            "where signed events are sent, and the public key that checks them"},
        {{"POST", u"/webhook"_s}, &Control::setWebhook,
            R"({"url": "http://127.0.0.1:8745/"}: what becomes of orders from now on is told there; "" to nobody)"},
        {{"POST", u"/reset"_s}, &Control::reset, "starts over: a fresh state, no faults, the real time"},
    };
    return all;
}

QList<HelpEntry> controlHelp()
{
    return Control::help();
}

QList<HelpEntry> Control::help()
{
    QList<HelpEntry> entries;
    for (const Action &action : actions())
        entries.append(
            {QString::fromLatin1(action.route.method) + u' ' + action.route.pattern, QString::fromLatin1(action.help)});
    return entries;
}

Control::Control(Service &service)
    : m_service(service)
{ }

Answer Control::answer(Request &request)
{
    static const Router router = [] {
        QList<Route> routes;
        for (const Action &action : actions())
            routes.append(action.route);
        return Router(routes);
    }();
    const Router::Match match = router.match(request);
    if (match.refused)
        return *match.refused;
    const Action &action = actions().at(match.route);
    if (action.route.handle)
        return m_service.engine().change(action.route.handle, request, match.parts);
    try {
        return (this->*action.act)(request, match.parts);
    } catch (const DatabaseError &error) {
        return Answer::error(500, {.code = 10007, .detail = QString::fromUtf8(error.what())});
    }
}

Answer Control::readClock(const Request &, const QStringList &)
{
    const SandboxClock &clock = m_service.engine().context().clock;
    return Answer::data(QJsonObject{{u"now"_s, isoMillis(clock.now())}, {u"speed"_s, clock.speed()}});
}

Answer Control::moveClock(const Request &request, const QStringList &parts)
{
    SandboxClock &clock = m_service.engine().context().clock;
    const QJsonValue set = request.json[u"set"];
    const QJsonValue advance = request.json[u"advance_ms"];
    const QJsonValue speed = request.json[u"speed"];
    const auto wrong = [](const QString &pointer) {
        return Answer::error(
            422, {.code = 10026, .detail = u"The clock can't be moved like this."_s, .pointer = pointer});
    };
    const qint64 asked = fromIso(set.toString());
    if (!set.isUndefined() && (asked < 0 || asked > SandboxClock::latest))
        return wrong(u"/set"_s);
    if (!advance.isUndefined() && !(std::abs(advance.toDouble(qInf())) <= farthestMs))
        return wrong(u"/advance_ms"_s);
    if (!speed.isUndefined() && !(speed.toDouble(-1) >= 0 && speed.toDouble() <= SandboxClock::fastest))
        return wrong(u"/speed"_s);

    if (set.isString())
        clock.set(asked);
    if (advance.isDouble())
        clock.advance(advance.toInteger());
    if (speed.isDouble())
        clock.setSpeed(speed.toDouble());
    m_service.engine().passTime();
    return readClock(request, parts);
}

Answer Control::listFaults(const Request &, const QStringList &)
{
    return Answer::data(m_service.faults().list());
}

Answer Control::addFault(const Request &request, const QStringList &)
{
    const auto read = readFault(request.json);
    if (const auto *problem = std::get_if<Problem>(&read))
        return Answer::error(422, *problem);
    Fault fault = std::get<Fault>(read);
    fault.id = m_service.faults().add(fault);
    return Answer::data(toJson(fault), 201);
}

Answer Control::clearFaults(const Request &, const QStringList &)
{
    for (const QJsonValue fault : m_service.faults().list())
        m_service.release(fault[u"id"].toInt());
    return Answer::nothing();
}

Answer Control::removeFault(const Request &, const QStringList &parts)
{
    if (!m_service.release(parts.first().toInt()))
        return Answer::error(404, {.code = 10005, .detail = u"There is no such fault."_s});
    return Answer::nothing();
}

Answer Control::readState(const Request &request, const QStringList &)
{
    const qint64 limit = request.has("limit"_L1) ? request.value("limit"_L1).toLongLong() : 100;
    QJsonObject state = dumped(m_service.engine().context().database, request.value("table"_L1), limit);
    const Counters &counters = m_service.counters();
    state.insert(u"counters"_s,
        QJsonObject{
            {u"connections"_s, counters.connections},
            {u"open"_s, counters.open},
            {u"held"_s, counters.held},
            {u"abandoned"_s, counters.abandoned},
        });
    return Answer::data(state);
}

Answer Control::readRequests(const Request &request, const QStringList &)
{
    const QString path = request.has("path"_L1) ? request.value("path"_L1) : u"*"_s;
    const qint64 count = m_service.log().count(request.value("method"_L1).toLatin1(), path);
    return Answer::data(m_service.log().list(), QJsonObject{{u"count"_s, count}});
}

Answer Control::clearRequests(const Request &, const QStringList &)
{
    m_service.log().clear();
    return Answer::nothing();
}

// As if another customer had bought it: under the nose of whoever found it, or even holds it.
Answer Control::takeNumber(const Request &request, const QStringList &)
{
    Context &context = m_service.engine().context();
    const QString text = request.json[u"phone_number"].toString();
    if (!phone::isE164(text))
        return Answer::error(422, {.code = 10016, .pointer = u"/phone_number"_s});
    const qint64 number = text.mid(1).toLongLong();
    if (!context.world.facts(number))
        return Answer::error(404, {.code = 10005, .detail = u"The provider has no such number."_s});
    take(context, number);
    return Answer::data(QJsonObject{{u"phone_number"_s, text}});
}

Answer Control::readWebhook(const Request &, const QStringList &)
{
    const EventSender &events = m_service.events();
    return Answer::data(
        QJsonObject{{u"url"_s, events.url().toString()}, {u"public_key"_s, QString::fromLatin1(events.publicKey())}});
}

Answer Control::setWebhook(const Request &request, const QStringList &parts)
{
    QList<Problem> problems;
    const QString url = readText(request.json, "url"_L1, problems);
    if (!problems.isEmpty())
        return Answer::errors(422, problems);
    if (!m_service.events().setUrl(QUrl(url)))
        return Answer::error(
            422, {.code = 10003, .detail = u"Only http://127.0.0.1:PORT/ is told."_s, .pointer = u"/url"_s});
    return readWebhook(request, parts);
}

Answer Control::reset(const Request &request, const QStringList &parts)
{
    clearFaults(request, parts);
    m_service.log().clear();
    m_service.engine().restart();
    m_service.events().setUrl({});
    return Answer::nothing();
}

} // namespace sandbox
