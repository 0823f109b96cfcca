// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <flows/review.h>
#include <ui/purchase/purchasesheet.h>

#include <QCoroTask>

class Workspace;

// From the button to the order: looks at the lines again, asks in the sheet, places what was confirmed. Where the order
// stands from then on is told by the engine. Nothing here sends anything twice.
class Buying : public QObject
{
    Q_OBJECT

public:
    // nameOf: what the account's lists call an id.
    Buying(Workspace &workspace, QWidget *owner, std::function<QString(const QString &)> nameOf);

    // supersedes: the Quiet purchase that is given up for this one, or 0.
    void buy(const QStringList &numbers, const OrderChoices &choices, qint64 supersedes = 0);
    enum class Phase { Idle, Looking, Asking, Sending };
    Phase phase() const { return m_phase; }
    QString lookingText() const; // of Looking, with how far it is
    bool isBusy() const { return m_phase != Phase::Idle; }
    void stop(); // before the order is placed; afterwards it changes nothing

signals:
    void phaseChanged();
    void answered(bool isConfirmed); // by the operator; if not, nothing was sent
    void failed(const Error &error); // nothing was sent
    void gone(const QStringList &numbers); // no longer offered: nothing was asked or sent

private:
    QCoro::Task<> run(QStringList numbers, OrderChoices choices, qint64 supersedes);
    void tellLooked(int searched, int stale);
    QList<BasketLine> linesOf(const QStringList &numbers) const;
    void adopt(const PurchaseReview &review);
    PurchaseQuestion questionFor(const PurchaseReview &review) const;
    QStringList warnings(const PurchaseReview &review) const;
    QString unknownPrices(int count) const;
    QStringList afterwards(const PurchaseReview &review) const;
    QString referenceText(const OrderDraft &draft) const;
    void setPhase(Phase phase);

    Workspace &m_workspace;
    QWidget *m_owner;
    const std::function<QString(const QString &)> m_nameOf;
    Phase m_phase = Phase::Idle;
    QString m_looked; // "12 of 30"
    Session m_api; // last: dies first
};
