// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/celltext.h>
#include <models/column.h>
#include <models/searchfields.h>

#include <QList>

#include <concepts>
#include <functional>

// A column of rows of one type: its value is raw, by CellKind, and invalid where the row has none.
template <class Row>
struct Column
{
    ColumnInfo info{};
    std::function<QVariant(const Row &)> value{};
    std::function<CellKind(const Row &)> kindOf{}; // only where the kind differs by row
    std::function<QString(const Row &)> whole{}; // only where the value is less than what there is: found and told, too
    std::function<QVariant(const Row &)> sortBy{}; // only where words do not sort as what they stand for
    std::function<QString(const Row &)> mark{}; // words of ours before the value, seen and heard; not for a CSV

    QVariant marked(const Row &row) const
    {
        const QString words = mark ? mark(row) : QString();
        if (words.isEmpty())
            return value(row);
        return QString(words + QStringLiteral(" · ") + value(row).toString());
    }
};

template <class Row>
QList<ColumnInfo> infos(const QList<Column<Row>> &columns)
{
    QList<ColumnInfo> result;
    for (const Column<Row> &column : columns)
        result.append(column.info);
    return result;
}

// All columns of one table or tree, and what its rows look like.
template <class Row>
struct ColumnSet
{
    QList<Column<Row>> columns{};
    std::function<bool(const Row &)> dim{}; // the row is over
    std::function<bool(const Row &)> strong{}; // the row is a heading of its kind
    std::function<QList<SearchField>(const Row &)> fields{}; // what the filter finds as "tag:solar"
    std::function<QStringList(const Row &)> heading{}; // of a row that is nothing else: its words and a note

    QVariant data(const Row &row, int at, int role, const QDateTime &now) const
    {
        const Column<Row> &column = columns.at(at);
        const auto kind = [&] { return column.kindOf ? column.kindOf(row) : column.info.kind; };
        switch (role) {
        case cell::ValueRole:
            return column.marked(row);
        case cell::SortRole:
            return column.sortBy ? column.sortBy(row) : column.value(row);
        case cell::KindRole:
            return int(kind());
        case cell::DimRole:
            return dim && dim(row);
        case cell::StrongRole:
            return strong && strong(row);
        case cell::HeadingRole:
            return headingOf(row);
        case Qt::TextAlignmentRole:
            return int(column.info.alignment());
        case Qt::DisplayRole:
            return cellText(kind(), column.value(row), now);
        case Qt::AccessibleTextRole:
            return cellText(kind(), column.marked(row), now);
        case Qt::ToolTipRole:
            return column.whole ? column.whole(row) : cellToolTip(kind(), column.value(row));
        default:
            return {};
        }
    }

    QVariant headingOf(const Row &row) const
    {
        const QStringList words = heading ? heading(row) : QStringList();
        return words.isEmpty() ? QVariant() : words;
    }

    QString searchText(const Row &row) const
    {
        QString all;
        for (const Column<Row> &column : columns) {
            all += cell::searchText(column.kindOf ? column.kindOf(row) : column.info.kind, column.value(row))
                + QChar(u'\n');
            if (column.whole)
                all += column.whole(row).toLower() + QChar(u'\n');
        }
        if (fields)
            all += searchfields::toText(fields(row));
        return all;
    }
};
