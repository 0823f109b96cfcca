// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "magicnumbers.h"

#include <sandbox/lineset.h>

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

constexpr std::array endings{
    MagicEnding{13, Magic::TakenAtOrder, "is taken by somebody else between search and order: the order gets 409"},
    MagicEnding{14, Magic::HeldAtReservation, "cannot be reserved: \"Number is already on hold\""},
    MagicEnding{15, Magic::FailsInOrder, "fails in the order, which is accepted first"},
    MagicEnding{16, Magic::ActivatesLate, "is activated only an hour after the order"},
    MagicEnding{18, Magic::DeclinedAtReview, "is declined at its first review, where its country asks for anything"},
    MagicEnding{
        17, Magic::PendingAtReservation, "is reserved only two seconds after the reservation, which is pending first"},
};

} // namespace

std::span<const MagicEnding> magicEndings()
{
    return endings;
}

Magic magicOf(qint64 number)
{
    const auto found = std::find_if(endings.begin(), endings.end(),
        [line = number % LineSet::size](const MagicEnding &ending) { return ending.line == line; });
    return found == endings.end() ? Magic::None : found->magic;
}

} // namespace sandbox
