// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "column.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString ColumnInfo::label() const
{
    return QCoreApplication::translate("Columns", title);
}

Qt::Alignment ColumnInfo::alignment() const
{
    switch (kind) {
    case CellKind::Money:
    case CellKind::Count:
    case CellKind::Deadline:
    case CellKind::Date:
    case CellKind::Action:
        return Qt::AlignRight | Qt::AlignVCenter;
    case CellKind::YesNo:
    case CellKind::Check:
        return Qt::AlignHCenter | Qt::AlignVCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

QVariant ColumnInfo::header(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        // A box and a button need no heading on screen, only for who can't see them.
        return kind == CellKind::Check || kind == CellKind::Action ? QString() : label();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return label();
    case Qt::TextAlignmentRole:
        return int(alignment());
    case cell::KindRole:
        return int(kind);
    case cell::ColumnRole:
        return QVariant::fromValue(*this);
    default:
        return {};
    }
}

namespace cell {

QVariant price(const std::optional<Money> &amount)
{
    return amount ? QVariant::fromValue(*amount) : QVariant();
}

QString searchText(CellKind kind, const QVariant &value)
{
    switch (kind) {
    case CellKind::Text:
    case CellKind::Quiet:
    case CellKind::Phone:
    case CellKind::Id:
        return value.toString().toLower();
    case CellKind::State:
        return value.value<StateCell>().word.toLower();
    case CellKind::Tags:
        return value.toStringList().join(u' ').toLower();
    default:
        return {};
    }
}

bool lessThan(const QVariant &left, const QVariant &right)
{
    if (!left.isValid() || !right.isValid() || left.userType() != right.userType())
        return !left.isValid() && right.isValid();
    if (left.userType() == qMetaTypeId<Money>()) {
        const auto a = left.value<Money>();
        const auto b = right.value<Money>();
        return std::tie(a.currency, a.micros)
            < std::tie(b.currency, b.micros); // amounts of two currencies don't compare
    }
    if (left.userType() == qMetaTypeId<StateCell>())
        return left.value<StateCell>().word < right.value<StateCell>().word;
    if (left.userType() == qMetaTypeId<CountdownCell>())
        return left.value<CountdownCell>().until < right.value<CountdownCell>().until;
    if (left.userType() == qMetaTypeId<FractionCell>()) {
        const auto a = left.value<FractionCell>();
        const auto b = right.value<FractionCell>();
        return qint64(a.done) * b.total < qint64(b.done) * a.total;
    }
    if (left.userType() == QMetaType::QStringList)
        return left.toStringList() < right.toStringList();
    if (left.userType() == QMetaType::QString)
        return left.toString().compare(right.toString(), Qt::CaseInsensitive) < 0;
    return QVariant::compare(left, right) == QPartialOrdering::Less;
}

} // namespace cell
