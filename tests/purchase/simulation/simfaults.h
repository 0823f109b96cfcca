// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/answer.h>

#include <span>

// One way in which a request may end, that reached the provider or not.
struct SimFault
{
    enum class Applied { No, Yes, Late, Twice }; // Twice: somebody on the way sent it again

    const char *name;
    Applied applied;
    RawAnswer answer;
    bool isReplay = false; // somebody on the way sent it twice, which nobody can prevent
    bool isMadeUp = false; // the refusal is somebody's on the way. Its order is listed within half a minute: one that
                           // is later is called refused in the meantime, which nobody can prevent
};

std::span<const SimFault> simFaults();
