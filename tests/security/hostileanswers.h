// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <purchase/states.h>

#include <support/rawserver.h>

// One answer that nobody should give, and what must come of it when it meets a read and when it meets an order.
struct HostileAnswer
{
    enum class Read {
        Value, // all the same: the order "7"
        Error, // of that kind
        Anyhow, // nobody says what it means, but it ends
    };

    QByteArray name{}; // begins with its number in README.md
    Behaviour behaviour{};
    Read read = Read::Error;
    Error::Kind kind = Error::Kind::Contract;
    IntentState write = IntentState::Ambiguous;

    static QList<HostileAnswer> ofTransport(); // 4 to 21
    static QList<HostileAnswer> ofBodies(); // 22 to 41
};

// What every table is made of.
namespace hostile {

extern const QByteArray order; // the answer as it should be: "7", with the two numbers that were ordered
QByteArray orderWith(const QByteArray &members); // the same, with these in front of its own

// Without the mark of the order that was sent none of them proves that it was placed.
HostileAnswer value(const QByteArray &name, const Behaviour &behaviour);
HostileAnswer error(
    const QByteArray &name, const Behaviour &behaviour, Error::Kind kind, IntentState write = IntentState::Ambiguous);
HostileAnswer anyhow(const QByteArray &name, const QByteArray &bytes);

} // namespace hostile
