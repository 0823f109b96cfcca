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
    for (int i = 0; i < int(m_lines.size()); ++i) {
        if (change(m_lines[i].row)) {
            m_lines[i].searchText.clear();
            changed.append(i);
        }
    }
    announce(changed);
}

template <std::equality_comparable Row>
const Row *Table<Row>::find(const QString &key) const
{
    const int at = rowOf(key);
    return at < 0 ? nullptr : &m_lines[at].row;
}

template <std::equality_comparable Row>
bool Table<Row>::replace(int at, const Row &row)
{
    if (m_lines[at].row == row)
        return false;
    m_lines[at] = {row};
    return true;
}

template <std::equality_comparable Row>
QVariant Table<Row>::cell(int row, int column, int role, const QDateTime &now) const
{
    const Line &line = m_lines[row];
    if (role != cell::SearchRole)
        return m_set.data(line.row, column, role, now);
    if (line.searchText.isEmpty())
        line.searchText = m_set.searchText(line.row);
    return line.searchText;
}

template <std::equality_comparable Row>
void Table<Row>::take(int at, const QList<int> &incoming)
{
    std::vector<Line> lines;
    lines.reserve(incoming.size());
    for (const int i : incoming)
        lines.push_back({m_incoming.at(i)});
    m_lines.insert(m_lines.begin() + at, std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
}

template <std::equality_comparable Row>
void Table<Row>::drop(int at, int count)
{
    m_lines.erase(m_lines.begin() + at, m_lines.begin() + at + count);
}

template <std::equality_comparable Row>
void Table<Row>::permute(const QList<int> &order)
{
    std::vector<Line> lines;
    lines.reserve(order.size());
    for (const int from : order)
        lines.push_back(std::move(m_lines[from]));
    m_lines = std::move(lines);
}
