// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simfaults.h"
#include "simworld.h"

#include <purchase/world.h>

#include <QHash>

// A provider in a world of faults: knows what it has done, says something else, and shows it late.
class SimProvider
{
public:
    struct Object
    {
        NumberOrder order{};
        qint64 shownAtMs = 0;
    };

    SimProvider(SimWorld &world);

    const SimFault *draw(); // what will happen to the next request; null: it works
    RawAnswer receive(const QByteArray &body, const SimFault *fault); // the whole request is there
    // As it shows now.
    Result<QList<NumberOrder>> list(const QString &reference);
    Result<PurchaseTransport::MarkedOrders> marked(const QDateTime &since);
    Result<QStringList> owned(const QStringList &numbers);
    Result<QStringList> ownedUnder(const QString &reference);
    Result<bool> offered(const QStringList &numbers);

    // The truth.
    QList<Object> objectsOf(const QString &mark) const;
    int postsOf(const QString &mark) const { return m_posts.value(mark); }
    QStringList marks() const { return m_posts.keys(); }
    QString faultOf(const QString &mark) const; // in words
    bool mayStillApply(const QString &mark) const { return m_late.contains(mark); }
    bool wasSentAgain(const QString &mark) const { return m_twice.contains(mark); }

private:
    void apply(const QByteArray &body, qint64 mostMs); // until it is listed
    bool failsToRead();
    QList<NumberOrder> shown() const;
    bool isShown(const Object &object) const { return m_world.isCalm || object.shownAtMs <= m_world.agenda.now(); }
    qint64 lagMs();

    SimWorld &m_world;
    QList<Object> m_objects;
    QHash<QString, int> m_posts; // by mark: how often the order came
    QHash<QString, const SimFault *> m_faults; // by mark
    QStringList m_late; // marks that will be applied later
    QStringList m_twice; // marks that somebody sent again
};
