// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What our sentences call a provider: "The sandbox" where they begin, "the sandbox" further in.
struct ProviderName
{
    ProviderName(const QString &name) // NOLINT(google-explicit-constructor): a name of its own is the same everywhere
        : start(name)
        , inside(name)
    { }
    ProviderName(const QString &first, const QString &further)
        : start(first)
        , inside(further)
    { }

    QString start;
    QString inside;
};
