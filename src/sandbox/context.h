// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class SandboxClock;
struct SandboxSettings;

namespace sandbox {

class Database;
class Ids;
class OwnedNumbers;
class World;

// What a handler works with. Lives as long as the server; one thread only.
struct Context
{
    Database &database;
    SandboxClock &clock;
    Ids &ids;
    const World &world;
    OwnedNumbers &owned;
    const SandboxSettings &settings;
};

} // namespace sandbox
