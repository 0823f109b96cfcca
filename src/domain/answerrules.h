// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/fieldkind.h>

#include <QDate>

// What is said about an answer while it is typed. Only rules that the provider states itself; whether a reviewer likes
// the answer is another matter.
struct AnswerVerdict
{
    enum class State {
        Empty,
        Incomplete, // it may become right by typing on
        Wrong,
        Fine,
    };

    State state = State::Empty;
    QString reason{}; // why it is incomplete or wrong, as a sentence

    bool operator==(const AnswerVerdict &) const = default;
};

namespace answers {

constexpr qsizetype longest = 4'000; // characters, where the provider states no limit

// today: by the server's clock.
AnswerVerdict check(const Requirement &requirement, FieldKind kind, const QString &value, const QDate &today);

// What goes out for what was typed: without blanks around it, and a choice as the provider spells it.
QString toSend(const Requirement &requirement, FieldKind kind, const QString &value);

} // namespace answers
