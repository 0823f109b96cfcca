// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultplan.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QUrlQuery>

#include <orderbook.h>

struct FaultSettings
{
    FaultPlan plan = FaultPlan::One;
    RawServer::Security security = RawServer::Security::Plain;
    qint64 listLagMs = 0; // an order appears in lists up to so long after it was placed
    int failingLists = 0; // of a hundred
    bool hasFilters = true; // false: every list gives everything
};

// A provider that does what it is asked and then loses the answer. Knows what it has really done.
class FaultServer
{
public:
    struct Placed
    {
        QString reference{};
        QString id{};
    };

    explicit FaultServer(const FaultSettings &settings);

    QString url() const { return m_server.url(); }
    QList<Placed> placed() const; // orders that exist, those included that no list shows yet
    qint64 posts() const;

private:
    struct Order
    {
        QString reference{};
        QByteArray id{};
        QByteArray json{};
        QDateTime createdAt{};
        qint64 visibleMs = 0;
    };
    struct Late
    {
        QByteArray body{};
        qint64 dueMs = 0;
    };
    struct Asked
    {
        qsizetype number = 0; // in the order in which references came
        int attempts = 0;
    };

    Behaviour answer(const SeenRequest &request);
    Behaviour order(const QByteArray &body);
    Behaviour list(const QUrlQuery &query);
    Behaviour owned(const QUrlQuery &query) const;
    Behaviour everything() const;
    QList<qsizetype> orders(const QString &reference) const; // newest first; empty: of all references
    void apply(const QByteArray &body);
    void applyLate();

    const FaultSettings m_settings;
    const QList<OrderBook::Fault> m_faults; // of the plan
    QElapsedTimer m_timer;
    mutable QMutex m_mutex; // the server's thread answers, others ask
    QHash<QString, Asked> m_asked; // by reference
    QList<Order> m_orders;
    QMultiHash<QString, qsizetype> m_byReference;
    QList<Late> m_late;
    qint64 m_posts = 0;
    quint32 m_lists = 0;
    RawServer m_server; // last: nobody is answered when the rest goes
};
