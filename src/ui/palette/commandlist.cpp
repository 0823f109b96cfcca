// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlist.h"

void CommandList::set(const QList<Command> &commands)
{
    beginResetModel();
    m_commands = commands;
    endResetModel();
}

QModelIndex CommandList::best() const
{
    return m_commands.isEmpty() || !m_commands.first().isPossible ? QModelIndex() : index(0);
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
    const QString about = command.isActive ? tr("%1, active").arg(command.kind)
        : command.isPossible               ? command.kind
        : command.whyNot.isEmpty()         ? tr("%1, not now").arg(command.kind)
                                           : tr("%1, not now: %2").arg(command.kind, command.whyNot);
    return QString(command.words + QStringLiteral("  ·  ") + about);
}

Qt::ItemFlags CommandList::flags(const QModelIndex &index) const
{
    return m_commands.at(index.row()).isPossible ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}
