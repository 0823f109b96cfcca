// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterproxy.h"

#include "column.h"

#include <QAbstractTableModel>

FilterProxy::FilterProxy(QAbstractItemModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    const bool isTree = !qobject_cast<QAbstractTableModel *>(source);
    setRecursiveFilteringEnabled(isTree);
    setAutoAcceptChildRows(isTree);
    setSourceModel(source);
}

void FilterProxy::setText(const QString &text)
{
    m_terms = searchfields::parse(text, m_fields);
    m_unwanted.clear();
    for (const searchfields::Term &term : std::as_const(m_terms)) {
        if (term.inverted)
            m_unwanted += term;
    }
    m_terms.removeIf([](const searchfields::Term &term) { return term.inverted; });
    refilter();
}

void FilterProxy::setAccepts(std::function<bool(const QString &)> accepts)
{
    m_accepts = std::move(accepts);
    refilter();
}

// Qt takes hidden rows away gap by gap, and each gap costs as much as the list is long: many rows are mapped anew.
void FilterProxy::refilter()
{
    constexpr int manyRows = 2000;
    if (sourceModel()->rowCount() < manyRows)
        return invalidateFilter();
    withSortKeys([this] {
        invalidate();
        rowCount(); // maps them now, while the keys are at hand
    });
}

void FilterProxy::sort(int column, Qt::SortOrder order)
{
    withSortKeys([this, column, order] { QSortFilterProxyModel::sort(column, order); });
}

// A value is asked for once, not at each comparison; what is below a line of a tree is short.
template <class Act>
void FilterProxy::withSortKeys(Act act)
{
    m_sortKeys.resize(std::size_t(sourceModel()->rowCount()));
    act();
    m_sortKeys.clear();
}

const QVariant &FilterProxy::sortKey(const QModelIndex &index) const
{
    auto &key = m_sortKeys.at(std::size_t(index.row()));
    if (!key)
        key = index.data(cell::SortRole);
    return *key;
}

QString FilterProxy::keyAt(const QModelIndex &index) const
{
    return index.data(cell::KeyRole).toString();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    QModelIndex top = index;
    while (top.parent().isValid())
        top = top.parent();
    if (m_accepts && !m_accepts(top.data(cell::KeyRole).toString()))
        return false;
    const auto fits = [](const QList<searchfields::Term> &terms, const QModelIndex &line) {
        return terms.isEmpty() || searchfields::fits(terms, line.data(cell::SearchRole).toString());
    };
    return fits(m_terms, index) && fits(m_unwanted, top); // a line below never shows what is not wanted
}

bool FilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_sortKeys.empty() || left.parent().isValid())
        return cell::lessThan(left.data(cell::SortRole), right.data(cell::SortRole));
    return cell::lessThan(sortKey(left), sortKey(right));
}
