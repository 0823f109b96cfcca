// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The templates of table.h; include that one.

template <std::equality_comparable Row>
void Table<Row>::setRows(const QList<Row> &rows)
{
    QStringList keys;
    QHash<QString, int> seen;
    m_incoming.clear();
    for (const Row &row : rows) {
        const QString key = m_key(row);
        const auto known = seen.constFind(key);
        if (known != seen.cend()) {
            m_incoming[*known] = row;
            continue;
        }
        seen.insert(key, int(keys.size()));
        keys.append(key);
        m_incoming.append(row);
    }
    merge(keys);

    QList<int> changed;
    for (int i = 0; i < m_incoming.size(); ++i) {
        if (replace(i, m_incoming.at(i)))
            changed.append(i);
    }
    m_incoming.clear();
    announce(changed);
}

template <std::equality_comparable Row>
void Table<Row>::upsert(const QList<Row> &rows)
{
    QList<int> changed;
    QStringList freshKeys;
    QHash<QString, int> fresh;
    for (const Row &row : rows) {
        const QString key = m_key(row);
        const int at = rowOf(key);
        if (at >= 0) {
            if (replace(at, row))
                changed.append(at);
        } else if (const auto known = fresh.constFind(key); known != fresh.cend()) {
            m_incoming[*known] = row;
        } else {
            fresh.insert(key, int(freshKeys.size()));
            freshKeys.append(key);
            m_incoming.append(row);
        }
    }
    std::sort(changed.begin(), changed.end());
    announce(changed);
    append(freshKeys);
    m_incoming.clear();
}

template <std::equality_comparable Row>
template <class Change>
void Table<Row>::update(Change change)
{
    QList<int> changed;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (change(m_rows[i])) {
            m_searchTexts[i].clear();
            changed.append(i);
        }
    }
    announce(changed);
}

template <std::equality_comparable Row>
const Row *Table<Row>::find(const QString &key) const
{
    const int at = rowOf(key);
    return at < 0 ? nullptr : &m_rows[at];
}

template <std::equality_comparable Row>
bool Table<Row>::replace(int at, const Row &row)
{
    if (m_rows[at] == row)
        return false;
    m_rows[at] = row;
    m_searchTexts[at].clear();
    return true;
}

template <std::equality_comparable Row>
QVariant Table<Row>::cell(int row, int column, int role, const QDateTime &now) const
{
    if (role != cell::SearchRole)
        return m_set.data(m_rows[row], column, role, now);
    QString &text = m_searchTexts[row];
    if (text.isEmpty())
        text = m_set.searchText(m_rows[row]);
    return text;
}

template <std::equality_comparable Row>
void Table<Row>::take(int at, const QList<int> &incoming)
{
    std::vector<Row> rows;
    rows.reserve(incoming.size());
    for (const int i : incoming)
        rows.push_back(m_incoming.at(i));
    m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    m_searchTexts.insert(m_searchTexts.begin() + at, incoming.size(), QString());
}

template <std::equality_comparable Row>
void Table<Row>::drop(int at, int count)
{
    m_rows.erase(m_rows.begin() + at, m_rows.begin() + at + count);
    m_searchTexts.erase(m_searchTexts.begin() + at, m_searchTexts.begin() + at + count);
}

template <std::equality_comparable Row>
void Table<Row>::permute(const QList<int> &order)
{
    std::vector<Row> rows;
    std::vector<QString> searchTexts;
    rows.reserve(order.size());
    searchTexts.reserve(order.size());
    for (const int from : order) {
        rows.push_back(std::move(m_rows[from]));
        searchTexts.push_back(std::move(m_searchTexts[from]));
    }
    m_rows = std::move(rows);
    m_searchTexts = std::move(searchTexts);
}
