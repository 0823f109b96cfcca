// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/basket.h>
#include <domain/requirement.h>

#include <QHash>

// What one country of a basket asks for before its numbers work.
struct CountryAsk
{
    QString countryCode{};
    int numbers = 0; // of the basket in that country that are asked for something
    QList<Requirement> requirements{}; // each once: one answer may serve every number

    bool operator==(const CountryAsk &) const = default;
};

// Only countries that ask for something, in the order of the lines. asked: by number.
QList<CountryAsk> askedByCountry(const QList<BasketLine> &lines, const QHash<QString, QList<Requirement>> &asked);

// "at least 5 characters", "one of: yes, no": the limits of an answer for a reader; empty when there are none.
QString limitsInWords(const AcceptanceCriteria &acceptance);
// "document", "text": what kind of answer it is; an unknown kind keeps the provider's word.
QString answerKind(const Requirement &requirement);
