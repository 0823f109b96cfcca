// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/requirementanswer.h>
#include <flows/uploadonce.h>

// What answers are given for.
struct AnswerTarget
{
    enum class Level { Order, SubOrder, Number, Group };

    Level level = Level::SubOrder;
    QString id{};
};

// An answer as the operator gives it.
struct PlannedAnswer
{
    QString requirementId{};
    QString value{}; // as it will be sent; not looked at when there is a file
    std::optional<DocumentFile> file{}; // uploaded first, unless it is there; its id is the answer
};

struct AnswerResult
{
    enum class Outcome {
        Answered,
        Refused, // nothing was answered; documents may have been uploaded
        Unknown, // the answer was lost, and reading it back does not show all of them
    };

    Outcome outcome = Outcome::Unknown;
    QList<RequirementAnswer> sent{};
    Error error{}; // unless Answered
    QString requirementId{}; // what the error is about; empty: all of them
    bool answerWasLost = false; // Answered: reading back shows it
};

// Bytes of the file that answers this requirement.
using AnswerProgress = std::function<void(const QString &requirementId, qint64 sent, qint64 total)>;

// Uploads what is needed, then gives all answers at once; using a document is what links it. Sent once: a lost answer
// is settled by reading what the numbers have now.
QCoro::Task<AnswerResult> answerRequirements(Session &session, Record &record, Worker &state, AnswerTarget target,
    QList<PlannedAnswer> answers, AnswerProgress progress);
