// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/rows.h>
#include <models/table.h>
#include <ui/look/strip.h>

class MonthChart;
class PlainLabel;
class TypeBar;

// What the account owns in a few figures: how many, of which types, and what they cost each month.
class OverviewRow : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewRow(QWidget *parent = nullptr);

    void setNumbers(const Table<InventoryNumber> &numbers, const QDateTime &now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *addBlock(const QString &caption, PlainLabel *figure, PlainLabel *note, QWidget *chart);

    PlainLabel *m_owned;
    PlainLabel *m_ownedNote;
    MonthChart *m_months;
    TypeBar *m_types;
    PlainLabel *m_monthly;
    PlainLabel *m_monthlyNote;
    QWidget *m_monthlyBlock;
};
