// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stockcompleter.h"

#include <ui/search/rulevalidator.h>

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

void StockModel::setStock(QList<Stock> stock)
{
    std::stable_sort(stock.begin(), stock.end(), [](const Stock &a, const Stock &b) { return a.count > b.count; });
    beginResetModel();
    m_stock = std::move(stock);
    endResetModel();
}

int StockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stock.size());
}

QVariant StockModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Stock &stock = m_stock.at(index.row());
    if (role == Qt::DisplayRole)
        return label(stock);
    return role == Qt::EditRole ? QVariant(stock.group) : QVariant();
}

const Stock *StockModel::find(const QString &group) const
{
    const auto found = std::find_if(m_stock.begin(), m_stock.end(),
        [&](const Stock &stock) { return stock.group.compare(group, Qt::CaseInsensitive) == 0; });
    return found == m_stock.end() ? nullptr : &*found;
}

QString StockModel::labelOf(const QString &group) const
{
    const Stock *stock = find(group);
    return stock ? label(*stock) : group;
}

bool StockModel::isLabel(const QString &text) const
{
    const Stock *stock = find(text.section(u' ', 0, 0));
    return stock && label(*stock) == text;
}

QString StockModel::label(const Stock &stock)
{
    return u"%1 (%2)"_s.arg(stock.group, QLocale().toString(stock.count));
}

StockCompleter::StockCompleter(StockModel *model, Qt::MatchFlag match, QObject *parent)
    : QCompleter(model, parent)
{
    setCompletionRole(Qt::EditRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(match);
    setMaxVisibleItems(12);
}

// Queued: the field shows its list again when the key is through, whatever became of it.
void StockCompleter::giveWayTo(const RuleValidator *rule)
{
    connect(
        rule, &RuleValidator::refused, this, [this] { popup()->hide(); }, Qt::QueuedConnection);
}
