// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/ordercontents.h>
#include <flows/pollpace.h>

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>

// Reads an account's orders, and goes on looking at them: soon and often while one is pending, seldom otherwise. What
// is in an order is read when it is opened, and again with every look while it is open. The client outlives it.
class OrderWatch : public QObject
{
    Q_OBJECT
public:
    explicit OrderWatch(Client &client, QObject *parent = nullptr);

    void refresh(); // all of them, now
    void expect(const QString &orderId); // it was just placed: read it, and look again soon
    void hear(const QStringList &orderIds); // something may have happened to them: read them, and look again soon
    void open(const QString &orderId);

    bool knows(const QString &orderId) const { return m_known.contains(orderId); }
    static bool isSame(const NumberOrder &a, const NumberOrder &b); // as a list shows them

signals:
    void found(const QList<NumberOrder> &orders); // new, or changed since they were last said
    void listed(bool isAll); // refresh() has read them; isAll: one that was not among them is gone
    void looked(); // a look by ourselves went well: what is shown is as of now
    void contents(const OrderContents &contents); // of an open order; twice when deadlines came after the rest
    void failed(const Error &error); // of what the user asked for
    void stale(const Error &error); // of a look by ourselves: what is shown may be old, and it is tried again

private:
    QCoro::Task<> readAll();
    void startPolling();
    QCoro::Task<> poll();
    QCoro::Task<std::optional<Error>> look();
    QCoro::Task<> readOne(QString orderId);
    QCoro::Task<> readHeard(QStringList orderIds);
    QCoro::Task<> readContents(QString orderId);
    void take(const QList<NumberOrder> &orders);
    QStringList pendingIds() const;

    QHash<QString, NumberOrder> m_known; // by id, as last read
    QSet<QString> m_said; // of those: since everything is to be said again
    QSet<QString> m_expected; // placed, and not read yet
    QStringList m_opened; // newest last; those before are read when they are opened again
    QSet<QString> m_contentsInFlight;
    QSet<QString> m_wantedAgain; // of those in flight: opened since, as what is in them was changed
    PollPace m_pace;
    Session m_reading; // what the user waits for; the sessions die first
    Session m_opening;
    Session m_hearing;
    Session m_polling;
};
