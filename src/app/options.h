// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// What the command line asked for. Needs no display, and speaks the language in use.
struct Options
{
    enum class Act {
        Run,
        Say, // print `text` on standard output and end with 0
        Refuse, // print `text` on standard error and end with 2
    };

    Act act = Act::Run;
    QString text{};
    QString profile{}; // folder, absolute; empty: the usual one
    QString baseUrl{}; // empty: the accounts of the profile
    QString keyFile{}; // goes with baseUrl

    static Options parse(const QStringList &arguments);
};
