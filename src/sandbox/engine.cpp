// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include <core/log.h>
#include <sandbox/furnish.h>
#include <sandbox/lifecycle.h>
#include <sandbox/meta.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr quint64 usualSeed = 1;

// A state remembers what it was made with: a world can't turn into another one under the numbers somebody owns.
// wanted: nothing when whoever started it doesn't mind. option: its name on the command line.
template <class Number>
QString remembered(Database &database, const QString &option, std::optional<Number> wanted, const QString &usual)
{
    const QString asked = wanted ? QString::number(*wanted) : usual;
    const auto found = meta(database, option);
    if (found && wanted && *found != asked)
        throw DatabaseError("the state was made with --" + option.toStdString() + ' ' + found->toStdString()
            + ": start it with --fresh for another one");
    if (!found)
        setMeta(database, option, asked);
    return found.value_or(asked);
}

quint64 seedOf(Database &database, const SandboxSettings &settings)
{
    return remembered(database, u"seed"_s, settings.seed, QString::number(usualSeed)).toULongLong();
}

} // namespace

Engine::Engine(const SandboxSettings &settings, QList<Route> routes)
    : m_settings(settings)
    , m_database(settings.state, settings.fresh, settings.putAside)
    , m_ids(seedOf(m_database, settings))
    , m_world(seedOf(m_database, settings))
    , m_owned(m_database, m_world)
    , m_context{m_database, m_clock, m_ids, m_world, m_owned, m_settings}
    , m_router(std::move(routes))
{
    begin();
}

void Engine::begin()
{
    m_clock.load(m_database);
    m_ids.load(m_database);
    if (m_settings.speed)
        m_clock.setSpeed(*m_settings.speed);
    Transaction transaction(m_database);
    remembered(m_database, u"owned"_s, m_settings.owned, u"as usual"_s);
    remembered(m_database, u"orders"_s, m_settings.orders, u"0"_s);
    furnish(m_context);
    settle();
    transaction.commit();
}

template <class Work>
Answer Engine::guarded(const Work &work)
{
    try {
        return work();
    } catch (const std::exception &error) {
        qCWarning(logSandbox, "A request failed: %s", error.what());
        return Answer::error(500, {.code = 10007, .detail = QString::fromUtf8(error.what())});
    }
}

void Engine::restart()
{
    const quint64 seed = m_world.seed();
    m_settings.seed = seed;
    m_database.clear();
    m_ids = Ids(seedOf(m_database, m_settings));
    m_clock = SandboxClock();
    begin();
}

bool Engine::passTime()
{
    const Answer done = guarded([this] {
        Transaction transaction(m_database);
        sandbox::passTime(m_context);
        settle();
        transaction.commit();
        return Answer::nothing();
    });
    return !done.isError();
}

void Engine::settle()
{
    m_clock.save(m_database);
    m_ids.save(m_database);
}

Answer Engine::handle(Request &request)
{
    const Router::Match match = m_router.match(request);
    if (match.refused)
        return *match.refused;
    return carryOut(m_router.route(match).handle, request, match.parts);
}

Answer Engine::carryOut(Handler handle, const Request &request, const QStringList &parts)
{
    Transaction transaction(m_database);
    Answer answer = handle(m_context, request, parts);
    if (answer.isError())
        return answer; // nothing of a refused request stays
    settle();
    transaction.commit();
    return answer;
}

Answer Engine::change(Handler handle, const Request &request, const QStringList &parts)
{
    passTime();
    return guarded([&] { return carryOut(handle, request, parts); });
}

Answer Engine::answer(Request &request)
{
    passTime();
    return guarded([&] { return handle(request); });
}

} // namespace sandbox
