// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/reservation.h>
#include <flows/record.h>
#include <store/keptholds.h>

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <optional>

// Extends the reservations that the operator chose shortly before they lapse, until the time he set for each. It is
// told what is reserved and sends one extension an expiry: what it is about to send for is on disk before, so that a
// restart sends nothing again whose end it has not seen. Client, store and record outlive it.
class HoldKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int aheadSecs = 3 * 60;

    enum class State {
        Keeping,
        LimitReached, // it lapses at its expiry, which is not before the time that was set
        Failed, // it was not extended, or nobody knows: it lapses unless somebody extends it
    };

    HoldKeeper(Client &client, Worker &state, Record &record, QObject *parent = nullptr);

    void keep(const QStringList &reservationIds, const QDateTime &until); // until: the server's time
    void release(const QStringList &reservationIds); // they lapse by themselves
    void look(const QHash<QString, Reservation> &reservations); // by id; again whenever time has passed

    // Of a reservation that is held, or was, until `expiry`; nothing: it is not kept.
    std::optional<State> stateOf(const QString &reservationId, const QDateTime &expiry) const;
    QDateTime until(const QString &reservationId) const; // invalid: it is not kept

signals:
    void changed(); // what is kept, or how that goes
    void extended(const Reservation &reservation); // as it is now; it may have been extended in part
    void notStored(const Error &error); // a restart would not know it

private:
    QCoro::Task<> load();
    QCoro::Task<> extend(Reservation reservation, KeptHold kept);
    QCoro::Task<> tell(QFuture<Result<Done>> saving);
    bool isDue(const Reservation &reservation, const KeptHold &kept) const;
    void forgetOver(const QHash<QString, Reservation> &reservations);

    Client &m_client;
    Worker &m_state;
    Record &m_record;
    QHash<QString, KeptHold> m_kept; // by reservation
    bool m_isRead = false;
    QString m_extending; // one at a time
    Session m_session; // last: dies first
};

// When the first of its numbers that are held lapses; when the last did, if none is. Invalid: nothing was ever held.
QDateTime firstExpiry(const Reservation &reservation, const QDateTime &now);
