// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// How well a text answers what is typed: each typed word begins it, begins a word of it, stands in it, or has its
// letters in it in that order. 0 is best; nothing: some word is not in it at all.
std::optional<int> fitOf(const QString &typed, const QString &text);
