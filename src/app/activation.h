// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>

// How a second start of the program on one profile brings the first one's window to the front. It understands nothing
// but "raise".
class Activation : public QObject
{
    Q_OBJECT

public:
    explicit Activation(const QString &profile, QObject *parent = nullptr);

signals:
    void raiseRequested();

private:
    void accept();

    QLocalServer m_server;
};

// The other end: asks the program that has the profile to raise its window.
class RaiseRequest : public QObject
{
    Q_OBJECT

public:
    explicit RaiseRequest(const QString &profile, QObject *parent = nullptr);

signals:
    void raised();
    void failed(); // nobody listens there

private:
    QLocalSocket m_socket;
};
