// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/availablenumber.h>
#include <domain/relaxation.h>

#include <QCoroTask>
#include <QPointer>
#include <QPushButton>

#include <optional>

class EmptyState;
class Workspace;

// Says why nothing was found or the search was refused, and what other searches would find: each offer is asked for its
// count, and what would find nothing either is not offered.
class NoResult : public QObject
{
    Q_OBJECT

public:
    NoResult(Workspace &workspace, EmptyState &place, QObject *parent);

    void explain(const NumberSearch &search, const FilterContext &context, const QList<Stock> &areaCodes);
    void explainRefusal(const NumberSearch &search, const FilterContext &context, const QList<Stock> &areaCodes);
    void tellFailure(); // nobody knows what would be found
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

    void makeOffers(const NumberSearch &search, const FilterContext &context, const QList<Stock> &areaCodes);
    QCoro::Task<> offer(QList<Relaxation> less, QList<Relaxation> held);
    QCoro::Task<QList<Offer>> count(QList<Relaxation> relaxations);
    QPushButton *addCard(const QString &icon, const QString &title, const QString &detail, const QList<Offer> &offers);
    QString time() const;
    void tell(bool isCounting);
    void adoptBasket();

    Workspace &m_workspace;
    EmptyState &m_place;
    QString m_reason; // why nothing was found
    QString m_detail;
    QPointer<QPushButton> m_best; // the pane's one thing to do, unless there is a basket to buy
    Session m_api; // last: dies first
};
