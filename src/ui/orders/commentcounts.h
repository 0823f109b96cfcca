// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <models/cell.h>

#include <QCoroTask>
#include <QHash>
#include <QObject>

// How many comments there are on each sub-order, and how many of them wait for us. The client outlives it.
class CommentCounts : public QObject
{
    Q_OBJECT

public:
    explicit CommentCounts(Client &client, QObject *parent = nullptr);

    void look();
    FractionCell of(const QStringList &subOrderIds) const; // unread of all

signals:
    void changed();

private:
    QCoro::Task<> read();

    QHash<QString, FractionCell> m_counts;
    Session m_api; // last: dies first
};
