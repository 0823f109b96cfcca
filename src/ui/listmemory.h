// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Counters;
class FilterProxy;
class LookTable;
class QLineEdit;
class ViewKit;
class Workspace;

// What a list keeps over a restart: its columns for every account, and for each account what was chosen above it, typed
// into its filter, and selected. The parts outlive it.
class ListMemory
{
public:
    ListMemory(Workspace &workspace, const QString &name, ViewKit &kit, Counters *counters);

    void keepFilter(QLineEdit *filter) { m_filter = filter; }
    void keepSelection(LookTable *table, const FilterProxy &shown);

    void restore();
    void selectAgain(); // once the rows are there; only the first time, and not where something is selected already
    void save() const;

private:
    QString name(const char *part) const;

    Workspace &m_workspace;
    const QString m_name;
    ViewKit &m_kit;
    Counters *m_counters;
    QLineEdit *m_filter = nullptr;
    LookTable *m_table = nullptr;
    const FilterProxy *m_shown = nullptr;
    bool m_rowsCame = false;
};
