// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The templates of tree.h; include that one.

template <std::equality_comparable Row>
void Tree<Row>::setChildren(const QString &parentKey, const QList<Row> &rows)
{
    if (!parentKey.isEmpty() && !m_rows.contains(parentKey))
        return;
    QStringList keys;
    QHash<QString, Row> byKey;
    for (const Row &row : rows) {
        const QString key = m_key(row);
        if (!byKey.contains(key))
            keys.append(key);
        byKey.insert(key, row);
    }
    keys = claim(parentKey, keys);
    QStringList changed;
    for (const QString &key : std::as_const(keys)) {
        if (put(key, byKey[key]))
            changed.append(key);
    }
    merge(parentKey, keys);
    for (const QString &key : std::as_const(changed))
        announce(key);
}

template <std::equality_comparable Row>
void Tree<Row>::upsert(const QString &parentKey, const Row &row)
{
    const QString key = m_key(row);
    if ((!parentKey.isEmpty() && !m_rows.contains(parentKey)) || claim(parentKey, {key}).isEmpty())
        return;
    const bool isNew = !m_rows.contains(key);
    const bool changed = put(key, row);
    if (isNew)
        append(parentKey, key);
    else if (changed)
        announce(key);
}

template <std::equality_comparable Row>
const Row *Tree<Row>::find(const QString &key) const
{
    const auto row = m_rows.constFind(key);
    return row == m_rows.cend() ? nullptr : &*row;
}

template <std::equality_comparable Row>
QList<Row> Tree<Row>::children(const QString &key) const
{
    QList<Row> rows;
    for (const QString &child : childKeys(key))
        rows.append(m_rows[child]);
    return rows;
}

template <std::equality_comparable Row>
bool Tree<Row>::put(const QString &key, const Row &row)
{
    const auto known = m_rows.constFind(key);
    const bool changed = known != m_rows.cend() && !(*known == row);
    if (changed || known == m_rows.cend())
        m_rows.insert(key, row);
    if (changed)
        m_searchTexts.remove(key);
    return changed;
}

template <std::equality_comparable Row>
QVariant Tree<Row>::cell(const QString &key, int column, int role, const QDateTime &now) const
{
    const auto row = m_rows.constFind(key);
    if (role != cell::SearchRole)
        return m_set.data(*row, column, role, now);
    auto text = m_searchTexts.constFind(key);
    if (text == m_searchTexts.constEnd())
        text = m_searchTexts.insert(key, m_set.searchText(*row));
    return *text;
}
