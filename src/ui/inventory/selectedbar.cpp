// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectedbar.h"

#include <ui/look/linkbutton.h>
#include <ui/look/looktable.h>
#include <ui/look/viewkit.h>

#include <QPushButton>

static constexpr int mostSummed = 5000; // more take longer than a frame

SelectedBar::SelectedBar(LookTable &table, const FilterProxy &shown, const Table<InventoryNumber> &numbers)
    : m_table(table)
    , m_shown(shown)
    , m_numbers(numbers)
    , m_all(addLink({}))
{
    connect(m_all, &QAbstractButton::clicked, &table, &QAbstractItemView::selectAll);
    connect(addButton(tr("Copy")), &QPushButton::clicked, this, [this] { m_table.kit().copySelection(); });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectedBar::tell);
    connect(&shown, &QAbstractItemModel::rowsInserted, this, &SelectedBar::tell);
    connect(&shown, &QAbstractItemModel::rowsRemoved, this, &SelectedBar::tell);
    tell();
}

QString SelectedBar::monthlyText() const
{
    Totals totals;
    for (const QModelIndex &index : m_table.selectionModel()->selectedRows()) {
        if (const InventoryNumber *row = m_numbers.find(m_shown.keyAt(index)))
            totals.add(Cost{row->monthly, row->monthly});
    }
    return totals.isEmpty() ? tr("price unknown") : tr("%1/month").arg(totals.monthlyText());
}

void SelectedBar::tell()
{
    const int selected = m_table.kit().selectedRows();
    setVisible(selected > 0);
    if (selected == 0)
        return;
    setText(tr("%n selected", nullptr, selected), selected > mostSummed ? QString() : monthlyText());
    m_all->setText(tr("Select all %n", nullptr, m_shown.rowCount()));
    m_all->setEnabled(selected < m_shown.rowCount());
}
