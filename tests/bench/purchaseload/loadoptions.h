// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <variant>

// What cordboard-purchase-load is told on its command line.
struct LoadOptions
{
    // Text to print, and with what to exit.
    struct Exit
    {
        QString text{};
        int code = 0;
    };
    static std::variant<LoadOptions, Exit> read(const QStringList &arguments);

    QString baseUrl{};
    QString keyFile{};
    QString authorityFile{}; // PEM; empty: the system's authorities alone
    QString profile{};
    QString reportFile{}; // empty: none
    qint64 orders = 0;
    qint64 settleMs = 0; // how long to go on looking after the last order
    qint64 deadlineMs = 0; // of one request
    double timeScale = 1; // seconds of ours for one second of the engine's schedule
    bool resume = false;
    bool untilQuiet = false; // an order without a trace needs no more looks
};
