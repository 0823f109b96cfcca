// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterproxy.h"

#include "column.h"

#include <QAbstractTableModel>

using namespace Qt::StringLiterals;

namespace {

// "(312)" and "555-0100" are searched as 312 and 5550100; a word with anything else in it has no digits of its own.
QString digitsOf(const QString &word)
{
    QString digits;
    for (const QChar c : word) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!u"()-./+"_s.contains(c))
            return {};
    }
    return digits;
}

} // namespace

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
    m_words.clear();
    for (const QString &word : text.toLower().split(u' ', Qt::SkipEmptyParts))
        m_words.append({word, digitsOf(word)});
    invalidateFilter();
}

void FilterProxy::setAccepts(std::function<bool(const QString &)> accepts)
{
    m_accepts = std::move(accepts);
    invalidateFilter();
}

QString FilterProxy::keyAt(const QModelIndex &index) const
{
    return index.data(cell::KeyRole).toString();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_accepts) {
        QModelIndex top = index;
        while (top.parent().isValid())
            top = top.parent();
        if (!m_accepts(top.data(cell::KeyRole).toString()))
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(cell::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const Word &word) {
        return text.contains(word.text) || (!word.digits.isEmpty() && text.contains(word.digits));
    });
}

bool FilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return cell::lessThan(left.data(cell::SortRole), right.data(cell::SortRole));
}
