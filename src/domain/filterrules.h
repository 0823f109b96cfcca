// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/filterfields.h>

#include <QMap>
#include <QVariantMap>

// What a search may ask for, and what is wrong with it.
namespace filters {

QString label(const FilterField &field);
QString accessibleName(const FilterField &field);
QString placeholder(const FilterField &field);

// Why the filter means nothing for this country and type, as a sentence; empty when it may be used.
QString whyNot(const FilterField &field, const FilterContext &context);

QVariant value(const FilterField &field, const NumberSearch &search);
void setValue(const FilterField &field, NumberSearch &search, const QVariant &value);

// All values by key, and back; unknown keys and unusable values are left out.
QVariantMap toMap(const NumberSearch &search);
NumberSearch fromMap(const QVariantMap &values);

// What is sent: the search without the filters that mean nothing here.
NumberSearch applicable(NumberSearch search, const FilterContext &context);

// The field whose value travels as this query parameter; nullptr: none, or a list that several fields share.
const FilterField *sentAs(const QString &parameter);

// Why typing `text` into the field is refused; empty when it is welcome.
QString refusal(FilterKind kind, const QString &text);
// The digits of what was typed or pasted ("312-555"); nothing when it holds what no number has.
std::optional<QString> digits(const QString &text);

// What is wrong with an applicable search, by field key.
QMap<QString, QString> problems(const NumberSearch &search, const FilterContext &context);
// What "starts with" may be misunderstood to mean; empty: nothing.
QString startsWithHint(const NumberSearch &search);

NumberSearch initial(); // what a new account starts with

} // namespace filters
