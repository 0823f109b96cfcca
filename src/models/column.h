// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QList>
#include <QVariant>

// How much of the window a column asks for.
enum class Room {
    Fixed,
    Stretch, // takes what is left; one a table
    WideOnly, // fixed, and shown from a window of 1920 on unless the operator chose it
    OnChoice, // fixed, and hidden until the operator chooses it
};

// What views need to know of a column, whatever its rows are. headerData() gives it under cell::ColumnRole, also
// through proxies.
struct ColumnInfo
{
    const char *key = ""; // stable: saved column choices go by it
    const char *title = ""; // source text, context "Columns"
    CellKind kind = CellKind::Text;
    int width = 96; // px at 100 %
    Room room = Room::Fixed;
    int wideWidth = 0; // where the window has room for WideOnly; 0: the same

    QString label() const; // the translated title
    Qt::Alignment alignment() const;
    QVariant header(int role) const; // what headerData() answers
};
Q_DECLARE_METATYPE(ColumnInfo)

namespace cell {

QVariant price(const std::optional<Money> &amount); // CellKind::Money; an unknown price is no value

QString searchText(CellKind kind, const QVariant &value); // lower case; empty for what nobody types
bool lessThan(const QVariant &left, const QVariant &right); // by SortRole; an unknown value comes first

} // namespace cell
