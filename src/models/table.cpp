// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "merge.h"

#include <core/clock.h>

#include <QSet>

AbstractTable::AbstractTable(QList<ColumnInfo> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_now([] { return Clock::instance().now(); })
{ }

int AbstractTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant AbstractTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == cell::KeyRole)
        return m_keys.at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return cell(index.row(), index.column(), role, isText ? m_now() : QDateTime());
}

Qt::ItemFlags AbstractTable::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && data(index, cell::HeadingRole).isValid();
    return isHeading ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractTableModel::flags(index);
}

QVariant AbstractTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    return m_columns.at(section).header(role);
}

int AbstractTable::columnOf(const char *key) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (qstrcmp(m_columns.at(i).key, key) == 0)
            return i;
    }
    return -1;
}

void AbstractTable::setServerNow(std::function<QDateTime()> now)
{
    m_now = std::move(now);
}

int AbstractTable::rowOf(const QString &key) const
{
    if (m_rowByKey.isEmpty()) {
        m_rowByKey.reserve(m_keys.size());
        for (int i = 0; i < m_keys.size(); ++i)
            m_rowByKey.insert(m_keys.at(i), i);
    }
    return m_rowByKey.value(key, -1);
}

void AbstractTable::removeKeys(const QStringList &keys)
{
    const QSet<QString> doomed(keys.cbegin(), keys.cend());
    QStringList kept = m_keys;
    kept.removeIf([&](const QString &key) { return doomed.contains(key); });
    merge(kept);
}

void AbstractTable::merge(const QStringList &keys)
{
    for (const MergeStep &step : mergeSteps(m_keys, keys))
        apply(step, keys);
}

void AbstractTable::append(const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    MergeStep step{MergeStep::Kind::Insert, rowCount(), int(keys.size()), {}};
    for (int i = 0; i < keys.size(); ++i)
        step.rows.append(i);
    apply(step, keys);
}

void AbstractTable::apply(const MergeStep &step, const QStringList &keys)
{
    switch (step.kind) {
    case MergeStep::Kind::Remove:
        beginRemoveRows({}, step.at, step.at + step.count - 1);
        m_rowByKey.clear();
        m_keys.remove(step.at, step.count);
        drop(step.at, step.count);
        endRemoveRows();
        break;
    case MergeStep::Kind::Insert:
        beginInsertRows({}, step.at, step.at + step.count - 1);
        if (step.at < m_keys.size())
            m_rowByKey.clear();
        m_keys.insert(step.at, step.count, QString());
        for (int i = 0; i < step.count; ++i) {
            m_keys[step.at + i] = keys.at(step.rows.at(i));
            if (!m_rowByKey.isEmpty())
                m_rowByKey.insert(m_keys.at(step.at + i), step.at + i);
        }
        take(step.at, step.rows);
        endInsertRows();
        break;
    case MergeStep::Kind::Permute:
        applyOrder(step.rows);
        break;
    }
}

void AbstractTable::applyOrder(const QList<int> &order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_rowByKey.clear();
    QStringList keys;
    QList<int> goesTo(order.size());
    for (int i = 0; i < order.size(); ++i) {
        keys.append(m_keys.at(order.at(i)));
        goesTo[order.at(i)] = i;
    }
    m_keys = keys;
    permute(order);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(goesTo.at(old.row()), old.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void AbstractTable::announce(const QList<int> &rows)
{
    for (int i = 0; i < rows.size();) {
        int last = i;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        emit dataChanged(index(rows.at(i), 0), index(rows.at(last), columnCount() - 1));
        i = last + 1;
    }
}
