// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/coverage.h>

#include <QAbstractListModel>
#include <QCompleter>

// What is in stock, the most first: shown as "312 (8,431)", written into the field as "312".
class StockModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setStock(QList<Stock> stock);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    bool contains(const QString &group) const { return find(group); }
    bool isLabel(const QString &text) const; // of a group, with its count
    QString labelOf(const QString &group) const; // the group alone when its stock is not known

private:
    const Stock *find(const QString &group) const;
    static QString label(const Stock &stock);

    QList<Stock> m_stock;
};

class RuleValidator;

// Completes from a StockModel, wherever the typed text stands in a name.
class StockCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit StockCompleter(StockModel *model, Qt::MatchFlag match, QObject *parent = nullptr);

    void giveWayTo(const RuleValidator *rule); // to the reason why a key was refused, which stands under the field
};
