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

// A state remembers its seed: a world can't turn into another one under the numbers somebody owns.
quint64 seedOf(Database &database, std::optional<quint64> wanted)
{
    const auto found = meta(database, u"seed"_s);
    if (found && wanted && found->toULongLong() != *wanted)
        throw DatabaseError(
            "the state was made with seed " + found->toStdString() + ": start it with --fresh for another one");
    const quint64 seed = found ? found->toULongLong() : wanted.value_or(usualSeed);
    if (!found)
        setMeta(database, u"seed"_s, QString::number(seed));
    return seed;
}

} // namespace

Engine::Engine(const SandboxSettings &settings, QList<Route> routes)
    : m_settings(settings)
    , m_database(settings.state, settings.fresh)
    , m_ids(seedOf(m_database, settings.seed))
    , m_world(seedOf(m_database, settings.seed))
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
    m_database.clear();
    setMeta(m_database, u"seed"_s, QString::number(seed));
    m_ids = Ids(seed);
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
    Transaction transaction(m_database);
    Answer answer = m_router.route(match).handle(m_context, request, match.parts);
    if (answer.isError())
        return answer; // nothing of a refused request stays
    settle();
    transaction.commit();
    return answer;
}

Answer Engine::answer(Request &request)
{
    passTime();
    return guarded([&] { return handle(request); });
}

} // namespace sandbox
