// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>

class Client;
class StatusLine;

// Keeps the status line's left side true: how the connection is, and how old what is shown.
class ConnectionLine : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionLine(StatusLine *line);

    void setClient(Client *client); // nullptr: none is open

private:
    void tell();

    StatusLine *const m_line;
    QPointer<Client> m_client;
    QTimer m_timer;
};
