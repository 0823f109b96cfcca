// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/listening/listening.h>

#include <memory>

class Notices;
class Practice;

// Listens for the events of whichever account is open in the window, and asks how. The practice account's server sends
// its own right there.
class AccountListening : public QObject
{
    Q_OBJECT

public:
    // All of it outlives this. uncovered: what a sheet leaves free at the top of the window.
    AccountListening(Practice &practice, Notices &notices, QWidget *window, const QWidget *uncovered);

    void follow(Workspace *workspace); // nullptr: none is open
    void ask();

private:
    void tellPractice();
    void tellProblem();

    Practice &m_practice;
    Notices &m_notices;
    QWidget *m_window;
    const QWidget *m_uncovered;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<Listening> m_listening; // of the workspace
};
