// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlist.h"

#include <algorithm>

void CommandList::set(const QList<Command> &commands)
{
    beginResetModel();
    m_commands = commands;
    endResetModel();
}

int CommandList::firstPossible() const
{
    const auto first = std::ranges::find_if(m_commands, &Command::isPossible);
    return first == m_commands.cend() ? -1 : int(first - m_commands.cbegin());
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const Command &command = m_commands.at(index.row());
    const QString kind = command.isPossible ? command.kind : tr("%1, not now").arg(command.kind);
    return QString(command.words + QStringLiteral("  ·  ") + kind);
}

Qt::ItemFlags CommandList::flags(const QModelIndex &index) const
{
    return m_commands.at(index.row()).isPossible ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}
