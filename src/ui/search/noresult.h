// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/availablenumber.h>
#include <domain/relaxation.h>

#include <QCoroTask>

#include <optional>

class EmptyState;
class OfferCard;
class Workspace;

// Says why nothing was found and what other searches would find: each offer is asked for its count, and what would
// find nothing either is not offered.
class NoResult : public QObject
{
    Q_OBJECT

public:
    NoResult(Workspace &workspace, EmptyState &place, QObject *parent);

    void explain(const NumberSearch &search, const FilterContext &context, const QStringList &otherAreaCodes);
    void cancel() { m_api.cancel(); }

signals:
    void searchRequested(const NumberSearch &search);

private:
    struct Offer
    {
        Relaxation relaxation{};
        qint64 count = 0;
        bool more = false; // as many as were asked for: there may be more

        QString countText() const;
    };

    QCoro::Task<> offer(QList<Relaxation> less, QList<Relaxation> held);
    QCoro::Task<QList<Offer>> count(QList<Relaxation> relaxations);
    void addCard(
        const QString &icon, const QString &title, const QString &detail, const QList<Offer> &offers, bool isPrimary);

    Workspace &m_workspace;
    EmptyState &m_place;
    Session m_api; // last: dies first
};
