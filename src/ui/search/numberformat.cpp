// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberformat.h"

#include <models/cell.h>

NumberFormat::NumberFormat(QAbstractItemModel *source, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(source);
}

void NumberFormat::setPlain(bool plain)
{
    m_plain = plain;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {cell::KindRole});
}

QVariant NumberFormat::data(const QModelIndex &index, int role) const
{
    const QVariant value = QIdentityProxyModel::data(index, role);
    return m_plain && role == cell::KindRole && value == int(CellKind::Phone) ? QVariant(int(CellKind::Text)) : value;
}
