// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/attention.h>
#include <flows/deadlinewatch.h>
#include <flows/paperattention.h>
#include <ui/papers/requirementbook.h>
#include <ui/workspace.h>

// Everything of an account that is lost by waiting, or waits for the operator, from all who know of it: what is held,
// the deadlines of orders, comments, documents, requirement groups, purchases in doubt. It goes on looking for as long
// as the account is open.
class AttentionBook : public QObject
{
    Q_OBJECT

public:
    explicit AttentionBook(Workspace &workspace, QObject *parent = nullptr);

    void refresh();
    bool isRead() const { return m_papersRead && m_ordersRead; } // all was seen once
    QList<AttentionItem> items() const; // the least time left first
    QString orderOf(const QString &subOrderId) const; // empty: not known
    FractionCell answersOf(const QString &subOrderId) const; // given, of those asked for; total 0: not known
    QList<Comment> reviewsOf(const QString &recordId) const; // what the provider said of it

signals:
    void changed();
    void failed(const Error &error); // something could not be read; it is tried again
    void looked(); // again, and well

private:
    struct Part
    {
        QString orderId{};
        QString countryCode{};
        OpenEnum<NumberType> type{};
    };

    void readPapers(); // now
    QCoro::Task<> followPapers();
    void learn(const QList<OrderNumber> &numbers);
    void tellSoon();
    QList<AttentionItem> held() const;
    QList<AttentionItem> inDoubt() const;
    QString objectionTo(const QString &subOrderId) const;
    void adoptOrder(AttentionItem &comment, const QList<AttentionItem> &orders) const;
    QString referenceOf(const QString &orderId) const; // as somebody typed it; empty: none, or not known

    Workspace &m_workspace;
    DeadlineWatch &m_deadlines; // of the workspace
    RequirementBook *m_requirements; // what was rejected is called
    QHash<QString, OrderNumber> m_waiting; // by id: those that ask for something
    QHash<QString, Part> m_parts; // by id of the sub-order
    PaperAttention m_papers;
    bool m_papersRead = false;
    bool m_ordersRead = false;
    QTimer m_soon; // many rows change at a time
    Session m_api; // last: dies first
};
