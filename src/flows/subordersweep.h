// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/numberorder.h>
#include <store/worker.h>

#include <QCoroTask>
#include <QObject>

// Reads what orders were parted into and remembers it in the order cache: country and type stand nowhere else. Behind
// everything that somebody waits for. Client and store outlive it.
class SubOrderSweep : public QObject
{
    Q_OBJECT

public:
    SubOrderSweep(Client &client, Worker &state, const QString &account, QObject *parent = nullptr);

    void read(const QStringList &orderIds); // of these; what it was at before is left

signals:
    void seen(const QList<SubOrder> &subOrders); // a page of them; where many are wanted, of other orders too

private:
    QCoro::Task<> readEach(QStringList orderIds);
    QCoro::Task<> readList(SubOrderFilter filter);

    Worker &m_state;
    const QString m_account;
    Session m_session; // last: dies first
};
