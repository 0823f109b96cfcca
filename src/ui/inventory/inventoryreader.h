// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/account.h>
#include <ui/workspace.h>

// Reads the numbers of the account into the workspace's table, in the background; rows are there as they come.
class InventoryReader : public QObject
{
    Q_OBJECT

public:
    explicit InventoryReader(Workspace &workspace, QObject *parent = nullptr);

    void start(); // anew, if it reads already
    void stop(); // what came stays
    bool isReading() const { return m_reading; }
    bool wasStarted() const { return m_started; }
    QDateTime readAt() const { return m_readAt; } // local clock, UTC; invalid until the whole list was read once

signals:
    void changed(); // rows came, or it began or ended
    void failed(const Error &error);

private:
    QCoro::Task<> read();
    void take(const Page<OwnedNumber> &page);
    void removeOthers(const QList<OwnedNumber> &listed);
    QList<InventoryNumber> joined(const QList<OwnedNumber> &rows) const; // with what else we know of them
    void adoptPrices();

    Workspace &m_workspace;
    QHash<QString, QString> m_billingGroups; // names by id
    qint64 m_came = 0; // rows of this reading
    QDateTime m_readAt;
    bool m_reading = false;
    bool m_started = false;
    Session m_api; // last: dies first
};
