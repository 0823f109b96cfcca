// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/ids.h>
#include <sandbox/ownednumbers.h>
#include <sandbox/router.h>
#include <sandbox/settings.h>
#include <sandbox/world.h>

namespace sandbox {

// The provider itself, without a network: requests in, answers out, everything it knows in one database.
class Engine
{
public:
    Engine(const SandboxSettings &settings, QList<Route> routes); // throws DatabaseError
    Q_DISABLE_COPY_MOVE(Engine)

    // What is committed by the time it returns. Never throws.
    Answer answer(Request &request); // fills in its page and json
    Answer change(Handler handle, const Request &request, const QStringList &parts); // the same, from above the API
    bool passTime(); // lets happen what is due; false when the database refused
    void restart(); // as if the state were fresh; throws DatabaseError
    Context &context() { return m_context; }

private:
    void begin();
    Answer handle(Request &request);
    Answer carryOut(Handler handle, const Request &request, const QStringList &parts);
    void settle();
    template <class Work>
    Answer guarded(const Work &work);

    SandboxSettings m_settings;
    Database m_database;
    SandboxClock m_clock;
    Ids m_ids;
    World m_world;
    OwnedNumbers m_owned;
    Context m_context;
    Router m_router;
};

} // namespace sandbox
