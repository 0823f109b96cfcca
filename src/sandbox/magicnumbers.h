// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace sandbox {

// What happens to a number because of how it ends, in the manner of the test cards of payment providers.
enum class Magic {
    None,
    TakenAtOrder,
    HeldAtReservation,
    FailsInOrder,
    ActivatesLate,
    PendingAtReservation,
    DeclinedAtReview
};

// One line of the table of magic numbers, as --help prints it among the other magic inputs.
struct MagicEnding
{
    int line = 0; // the last four digits
    Magic magic = Magic::None;
    const char *effect = "";
};

// All of them. Searches show them last, so that nobody meets one who didn't ask for its ending.
std::span<const MagicEnding> magicEndings();
Magic magicOf(qint64 number); // by the last four digits

} // namespace sandbox
