// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <ui/workspace.h>

class HoldKeeper;
class SecondTicker;

// What is reserved: reads it into the workspace's table and keeps it true, on the server's clock, for as long as the
// account is open. A number that lapsed stays for a day.
class Holdings : public QObject
{
    Q_OBJECT

public:
    explicit Holdings(Workspace &workspace, QObject *parent = nullptr);

    void refresh();
    bool isRead() const { return m_readAt.isValid(); }
    bool hasFailed() const { return m_failed; } // the last reading; what is shown is older

    // The reservations that hold any of these rows now, each once. keys: of the table.
    QList<Reservation> holding(const QStringList &keys) const;
    QStringList heldKeys() const; // of all rows that are held
    void adopt(const Reservation &reservation); // as the provider has just said it is
    HoldKeeper &keeper() { return *m_keeper; }
    BasketLine basketLine(const HeldNumber &held) const;

signals:
    void changed(); // rows, or how some of them stand
    void ticked(); // a second has passed
    void failed(const Error &error);

private:
    QCoro::Task<> follow();
    QDateTime matterSince() const;
    void recall(const QList<BasketLine> &kept);
    void adoptAll(const QList<Reservation> &reservations);
    void show();
    QList<HeldNumber> rows() const;
    void keep(const QList<HeldNumber> &rows);
    void holdInBasket(const QList<HeldNumber> &rows);
    void age();

    Workspace &m_workspace;
    HoldKeeper *const m_keeper;
    QHash<QString, Reservation> m_reservations; // by id
    QDateTime m_readAt; // local clock, UTC
    bool m_failed = false;
    std::shared_ptr<SecondTicker> m_ticker;
    Session m_api; // last: dies first
};
