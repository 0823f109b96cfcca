// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/requirement.h>

// One kind of paper or answer of the provider's library, whoever asks for it (fact sheet 2.11).
struct RequirementType
{
    QString id{};
    QString name{};
    QString description{};
    QString example{};
    QString type{}; // document, address, textual, action, …
    AcceptanceCriteria acceptance{};

    Requirement asRequirement() const; // for the rules, which know only that

    static const Schema schema;
};
