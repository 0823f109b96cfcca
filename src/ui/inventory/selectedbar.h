// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/filterproxy.h>
#include <models/rows.h>
#include <models/table.h>
#include <ui/look/actionbar.h>

class LookTable;

// The numbers that are selected: how many, what they cost each month, and what can be done with them. Hidden while none
// is.
class SelectedBar : public ActionBar
{
    Q_OBJECT

public:
    // What is shown in the table, which has its model, and all that is behind it.
    SelectedBar(LookTable &table, const FilterProxy &shown, const Table<InventoryNumber> &numbers);

private:
    QString monthlyText() const;
    void tell();

    LookTable &m_table;
    const FilterProxy &m_shown;
    const Table<InventoryNumber> &m_numbers;
    LinkButton *m_all;
};
