// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

// A model as a reader sees it: one string a row, cells parted by bars, two blanks a level. A failing test shows it.
inline QStringList printed(
    const QAbstractItemModel &model, const QList<int> &columns, const QModelIndex &parent = {}, int level = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column, parent).data().toString();
        lines << QString(level * 2, u' ') + cells.join(QStringLiteral(" | "));
        lines << printed(model, columns, model.index(row, 0, parent), level + 1);
    }
    return lines;
}
