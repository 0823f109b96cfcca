// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listmemory.h"

#include <models/filterproxy.h>
#include <ui/listtools.h>
#include <ui/look/looktable.h>
#include <ui/workspace.h>

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSet>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostSelected = 1000; // beyond that it was "all", and all has changed

ListMemory::ListMemory(Workspace &workspace, const QString &name, ViewKit &kit, Counters *counters)
    : m_workspace(workspace)
    , m_name(name)
    , m_kit(kit)
    , m_counters(counters)
{ }

void ListMemory::keepSelection(LookTable *table, const FilterProxy &shown)
{
    m_table = table;
    m_shown = &shown;
}

QString ListMemory::name(const char *part) const
{
    return m_workspace.settingName(m_name + u'/' + QLatin1StringView(part));
}

void ListMemory::restore()
{
    const Settings &settings = m_workspace.settings();
    listtools::restoreColumns(m_kit, settings, m_name + u"/columns"_s);
    const QByteArray counter = settings.value(name("counter"));
    if (!counter.isEmpty())
        m_counters->setCurrent(QString::fromLatin1(counter));
    if (m_filter)
        m_filter->setText(QString::fromUtf8(settings.value(name("filter"))));
}

void ListMemory::selectAgain()
{
    if (!m_table || std::exchange(m_rowsCame, true) || m_table->selectionModel()->hasSelection())
        return;
    const auto kept = QString::fromUtf8(m_workspace.settings().value(name("selected"))).split(u'\n');
    const QSet<QString> keys(kept.cbegin(), kept.cend());
    QItemSelection selection;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex line = m_shown->index(row, 0);
        if (keys.contains(m_shown->keyAt(line)))
            selection.select(line, line);
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void ListMemory::save() const
{
    Settings &settings = m_workspace.settings();
    listtools::saveColumns(m_kit, settings, m_name + u"/columns"_s);
    settings.setValue(name("counter"), m_counters->current().toLatin1());
    if (m_filter)
        settings.setValue(name("filter"), m_filter->text().toUtf8());
    if (!m_table || !m_rowsCame)
        return; // what was selected last time was not shown this time
    QStringList keys;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        keys += m_shown->keyAt(row);
    settings.setValue(name("selected"), keys.size() > mostSelected ? QByteArray() : keys.join(u'\n').toUtf8());
}
