// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/address.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QObject>

// The account's addresses, read once when somebody first needs them.
class AddressList : public QObject
{
    Q_OBJECT

public:
    explicit AddressList(Workspace &workspace, QObject *parent = nullptr);

    void want(); // reads them, unless they are there
    const QList<Address> &addresses() const { return m_addresses; }
    void add(const Address &address); // it was just made

signals:
    void changed();

private:
    QCoro::Task<> read();

    QList<Address> m_addresses;
    bool m_isAsked = false;
    Session m_api; // last: dies first
};
