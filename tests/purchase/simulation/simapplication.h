// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

// Lets coroutines go on without an event loop, in any thread. Counts events, because Qt does not say whether one is
// left.
class SimApplication : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;

    // Whoever waited for what has happened goes on, until all wait for something else.
    static void letAllGoOn()
    {
        quint64 before = 0;
        do {
            before = s_events;
            sendPostedEvents();
        } while (s_events != before);
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        ++s_events;
        return QCoreApplication::notify(receiver, event);
    }

private:
    static thread_local inline quint64 s_events = 0;
};
