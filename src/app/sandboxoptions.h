// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/settings.h>

#include <QStringList>

#include <variant>

// What cordboard-sandbox is told on its command line.
struct SandboxOptions
{
    // Text to print, and with what to exit.
    struct Exit
    {
        QString text{};
        int code = 0;
    };
    static std::variant<SandboxSettings, Exit> read(const QStringList &arguments);
};
