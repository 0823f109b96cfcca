// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/attention.h>
#include <ui/workspace.h>

#include <QHash>

// What the operator wants to hear of later. On this machine only, for one account. Nothing is put off until it is lost:
// what has a time comes back with enough of it left.
class Snoozes
{
public:
    static constexpr int keptSeconds = 5 * 60; // of the time left, at least

    explicit Snoozes(Workspace &workspace);

    void putOff(const QList<AttentionItem> &items, const QDateTime &until); // server time, as all of it
    void bringBack(const QList<AttentionItem> &items);
    bool isPutOff(const AttentionItem &item, const QDateTime &now) const;

private:
    void save();

    Workspace &m_workspace;
    QHash<QString, QDateTime> m_until; // by AttentionItem::key()
};
