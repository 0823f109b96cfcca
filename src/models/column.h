// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/celltext.h>

#include <QList>
#include <QVariant>

#include <functional>

// How much of the window a column asks for.
enum class Room {
    Fixed,
    Stretch, // takes what is left; one a table
    WideOnly, // fixed, and shown from a window of 1920 on unless the operator chose it
};

// What views need to know of a column, whatever its rows are. headerData() gives it under cell::ColumnRole, also
// through proxies.
struct ColumnInfo
{
    const char *key = ""; // stable: saved column choices go by it
    const char *title = ""; // source text, context "Columns"
    Kind kind = Kind::Text;
    int width = 96; // px at 100 %
    Room room = Room::Fixed;

    QString label() const; // the translated title
    Qt::Alignment alignment() const;
    QVariant header(int role) const; // what headerData() answers
};
Q_DECLARE_METATYPE(ColumnInfo)

// A column of rows of one type: its value is raw, by Kind, and invalid where the row has none.
template <class Row>
struct Column
{
    ColumnInfo info{};
    std::function<QVariant(const Row &)> value{};
    std::function<Kind(const Row &)> kindOf{}; // only where the kind differs by row
};

namespace cell {

QVariant price(const std::optional<Money> &amount); // Kind::Money; an unknown price is no value

QString searchText(Kind kind, const QVariant &value); // lower case; empty for what nobody types
bool lessThan(const QVariant &left, const QVariant &right); // by SortRole; an unknown value comes first

} // namespace cell

// All columns of one table or tree, and what its rows look like.
template <class Row>
struct ColumnSet
{
    QList<Column<Row>> columns{};
    std::function<bool(const Row &)> dim{}; // the row is over
    std::function<bool(const Row &)> strong{}; // the row is a heading of its kind

    QVariant data(const Row &row, int at, int role, const QDateTime &now) const
    {
        const Column<Row> &column = columns.at(at);
        const auto kind = [&] { return column.kindOf ? column.kindOf(row) : column.info.kind; };
        switch (role) {
        case cell::ValueRole:
        case cell::SortRole:
            return column.value(row);
        case cell::KindRole:
            return int(kind());
        case cell::DimRole:
            return dim && dim(row);
        case cell::StrongRole:
            return strong && strong(row);
        case Qt::TextAlignmentRole:
            return int(column.info.alignment());
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return cellText(kind(), column.value(row), now);
        case Qt::ToolTipRole:
            return cellToolTip(kind(), column.value(row));
        default:
            return {};
        }
    }

    QString searchText(const Row &row) const
    {
        QString all;
        for (const Column<Row> &column : columns)
            all += cell::searchText(column.kindOf ? column.kindOf(row) : column.info.kind, column.value(row))
                + QChar(u'\n');
        return all;
    }
};
