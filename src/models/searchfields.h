// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// What is typed into a filter field: words that must all occur, "tag:solar" for what a field of that name begins with,
// either with ! before it for what must not, and quotation marks around what has a blank in it.

// One thing a row can be found by under a name of its own. A name may occur several times.
struct SearchField
{
    const char *name = ""; // lower case, not translated: what is typed is the same everywhere
    QString value{};
};

namespace searchfields {

QString toText(const QList<SearchField> &fields); // what stands at the end of a row's search text

struct Term
{
    QString text{}; // lower case; of a field "tag:solar"
    QString digits{}; // of a word that is nothing but a number, however it is grouped; else null
    bool isField = false;
    bool inverted = false;
};

QList<Term> parse(const QString &typed, const QStringList &names); // names: of the fields that there are
bool fits(const QList<Term> &terms, const QString &searchText);

} // namespace searchfields
