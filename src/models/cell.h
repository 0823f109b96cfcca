// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/money.h>

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

// What a table cell holds and how it is shown. Models give raw values; only the delegate formats and paints them.

// How a column is drawn (look page, "The delegate, by kind"). In brackets: the type of its ValueRole.
enum class CellKind {
    Text, // QString
    Quiet, // QString, in secondary: what stands beside the point of the row
    Phone, // QString, E.164
    Money, // Money, or invalid when the price is unknown
    State, // StateCell
    Countdown, // CountdownCell
    Deadline, // CountdownCell
    Fraction, // FractionCell
    Features, // QStringList of the provider's feature names
    Tags, // QStringList
    Comments, // FractionCell: unread of all
    Count, // qint64
    Date, // QDateTime, UTC; or QString where there is none ("off")
    YesNo, // bool
    Id, // QString
    Action, // QString, the button's text; empty for none
    TwoLines, // TwoLineCell; for rows of two lines
    TimeLeft, // CountdownCell, or StateCell where no time runs; for rows of two lines
    Check, // nothing: shows whether the row is selected
};

// The five tones of state: word, shape and colour say the same thing.
enum class Tone { Neutral, Waiting, NeedsYou, Lost, Done };

struct StateCell
{
    Tone tone = Tone::Neutral;
    QString word{};
    bool pill = true; // false: plain secondary text, for what is no state ("nothing")
    bool urgent = false; // about to be lost, not lost: the triangle, whatever the tone

    bool operator==(const StateCell &) const = default;
};

struct CountdownCell
{
    QDateTime from{}; // where the bar is full
    QDateTime until{}; // UTC; invalid: nothing runs
    bool needsYou = true; // a deadline with nothing missing is shown plain

    bool operator==(const CountdownCell &) const = default;
};

struct FractionCell
{
    int done = 0;
    int total = 0;

    bool operator==(const FractionCell &) const = default;
};

struct TwoLineCell
{
    QString title{};
    QString detail{};
    QString icon{}; // freedesktop name; empty: none, and the title is not bold
    Tone tone = Tone::Neutral; // of the icon

    bool operator==(const TwoLineCell &) const = default;
};

Q_DECLARE_METATYPE(StateCell)
Q_DECLARE_METATYPE(CountdownCell)
Q_DECLARE_METATYPE(FractionCell)
Q_DECLARE_METATYPE(TwoLineCell)

namespace cell {

enum Role {
    ValueRole = Qt::UserRole + 1, // the raw value, by CellKind
    KindRole, // int(CellKind); only in a tree's first column it differs by row
    SortRole, // what to compare when sorting
    DimRole, // bool: the row is over (lapsed, cancelled), drawn in secondary
    StrongRole, // bool: drawn bold (an order's line in a tree)
    BeforeRole, // QString: what a cell showed before an edit that is not sent yet; null for none
    KeyRole, // QString: what the row is known by
    HeadingRole, // QStringList: words and note of a heading row, across all columns; else nothing
    SearchRole, // QString: all text of the row in lower case, for a filter field
    ColumnRole, // ColumnInfo, from headerData() only
};

}
