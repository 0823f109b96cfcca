// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/searchfields.h>

#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

// What stands between a table or tree of ours and its view: sorted by cell::SortRole, narrowed by the filter field and
// by the chosen counter. In a tree a line stays when it, one above or one below it fits the text.
class FilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterProxy(QAbstractItemModel *source, QObject *parent = nullptr);

    void setFields(const QStringList &names) { m_fields = names; } // which can be typed; none unless it is called
    // Words that must all occur, in any order and case; more in searchfields.h.
    void setText(const QString &text);
    // Asked for rows of the top level with the key of the row; null lets everything through.
    void setAccepts(std::function<bool(const QString &key)> accepts);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QString keyAt(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void refilter();
    template <class Act>
    void withSortKeys(Act act);
    const QVariant &sortKey(const QModelIndex &index) const;

    QStringList m_fields;
    QList<searchfields::Term> m_terms;
    QList<searchfields::Term> m_unwanted; // asked of the top level: who hides an order hides what is in it
    std::function<bool(const QString &)> m_accepts;
    mutable std::vector<std::optional<QVariant>> m_sortKeys; // by row of the top level, while all of it is sorted
};
