// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

// Something the palette can do.
struct Command
{
    QString words{}; // "Go to Orders"; some are the provider's or the operator's: plain text
    QString kind{}; // "section", "order": stands behind the words
    std::function<void()> run{};
    bool isActive = false; // what it would choose or switch on is so already
    bool isPossible = true; // false: shown, and can't be chosen at the moment
    QString whyNot{}; // it is not possible; may be empty
};
