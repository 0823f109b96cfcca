// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/help.h>
#include <sandbox/http.h>

namespace sandbox {

class Service;

// The hand on the weather: everything below /control. Moves the clock, sets faults, shows the state.
class Control
{
public:
    explicit Control(Service &service);

    static QList<HelpEntry> help();
    Answer answer(Request &request); // admitted already; never throws

private:
    Answer readClock(const Request &request, const QStringList &parts);
    Answer moveClock(const Request &request, const QStringList &parts);
    Answer listFaults(const Request &request, const QStringList &parts);
    Answer addFault(const Request &request, const QStringList &parts);
    Answer clearFaults(const Request &request, const QStringList &parts);
    Answer removeFault(const Request &request, const QStringList &parts);
    Answer readState(const Request &request, const QStringList &parts);
    Answer readRequests(const Request &request, const QStringList &parts);
    Answer clearRequests(const Request &request, const QStringList &parts);
    Answer takeNumber(const Request &request, const QStringList &parts);
    Answer readWebhook(const Request &request, const QStringList &parts);
    Answer setWebhook(const Request &request, const QStringList &parts);
    Answer reset(const Request &request, const QStringList &parts);

    struct Action;
    static const QList<Action> &actions();

    Service &m_service;
};

} // namespace sandbox
