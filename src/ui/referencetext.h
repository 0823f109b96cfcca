// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/purchases.h>

// Of a customer reference what somebody typed: neither the mark by which an order is found again nor the word that
// stands in front of it when nothing was typed.
inline QString referenceText(const QString &reference)
{
    const QString words = token::wordsOf(reference);
    return words.size() < reference.size() && words == QLatin1StringView("cordboard") ? QString() : words;
}
