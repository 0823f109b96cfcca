// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/palette/command.h>

#include <QAbstractListModel>

// The commands that are offered at the moment, best first.
class CommandList : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<Command> &commands);
    const Command &at(int row) const { return m_commands.at(row); }
    QModelIndex best() const; // invalid: what fits best is not possible, and nothing is done in its place

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Command> m_commands;
};
