// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

// How a second start of the program on one profile brings the first one's window to the front. It understands nothing
// but "raise".
class Activation : public QObject
{
    Q_OBJECT

public:
    explicit Activation(const QString &profile, QObject *parent = nullptr);

    static bool raiseOther(const QString &profile); // true: the other was told; may take a second

signals:
    void raiseRequested();

private:
    void accept();

    QLocalServer *m_server;
};
