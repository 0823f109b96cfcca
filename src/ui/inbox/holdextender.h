// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <ui/reservations/extension.h>
#include <ui/workspace.h>

// Extends a reservation from where it is told that it lapses, as Reserved does, which reads it again afterwards.
class HoldExtender : public QObject
{
    Q_OBJECT

public:
    explicit HoldExtender(Workspace &workspace, QObject *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    void extend(const QList<HeldNumber> &rows); // of one reservation; one at a time

signals:
    void busyChanged();
    void ended(const Extension &extension);

private:
    QCoro::Task<> run(QList<Reservation> reservations, QList<HeldNumber> before);

    Workspace &m_workspace;
    bool m_isBusy = false;
    Session m_api; // last: dies first
};
