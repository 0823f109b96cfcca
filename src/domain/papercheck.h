// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/address.h>
#include <domain/answerrules.h>
#include <domain/document.h>

#include <optional>

// What a reviewer would reject by rule, found before it is sent.

// What is known of one answer. Dates and the name on a paper are what the operator noted down: nobody reads papers
// here.
struct Paper
{
    Requirement requirement{};
    FieldKind kind = FieldKind::Text;
    QString value{}; // as it would be sent; empty: none yet
    std::optional<Document> document{}; // behind the value
    std::optional<Address> address{};
    QDate issuedOn{};
    QDate expiresOn{};
    QString holder{}; // whose name is on the paper
};

// Whose numbers they are and where they belong.
struct PaperContext
{
    QString countryCode{};
    QString locality{}; // as the provider calls it; may be the name of the country
    QString customer{}; // the end user's name in the other answers; empty: not known
    QDate today{}; // the server's
};

struct PaperProblem
{
    enum class Severity {
        Blocks, // it is certain to be rejected
        Warns, // it may be
    };

    QString requirementId{};
    Severity severity = Severity::Warns;
    QString words{};
};

enum class LocalityLimit { None, SameLocality, SameCountry };

namespace papers {

LocalityLimit localityLimit(const AcceptanceCriteria &criteria); // what is not understood limits nothing
QList<PaperProblem> check(const Paper &paper, const PaperContext &context);
QList<PaperProblem> check(const QList<Paper> &papers, const PaperContext &context);

// Whether two spellings may mean the same name or place: accents, case, punctuation and what only one of them adds do
// not count.
bool mayBeSame(const QString &a, const QString &b);

} // namespace papers
