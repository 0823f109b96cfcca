// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "costgrid.h"

#include "plainlabel.h"

#include <QGridLayout>

CostGrid::CostGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_note(new PlainLabel({}, FontRole::Caption))
{
    const auto &m = look::metrics();
    m_grid->setHorizontalSpacing(m.between);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnMinimumWidth(0, m.wide(28));
    m_grid->setColumnMinimumWidth(1, m.wide(104));
    m_grid->setColumnMinimumWidth(2, m.wide(104));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_note->setTone(Tone::NeedsYou);
    m_note->setWordWrap(true);
    setTotals({});
}

PlainLabel *CostGrid::add(const QString &text, int row, int column)
{
    auto *label = new PlainLabel(text, FontRole::Caption);
    label->setAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    m_grid->addWidget(label, row, column);
    m_cells << label;
    return label;
}

// A sum of one side; its name never passes for the price of all.
void CostGrid::addSum(const std::optional<Money> &sum, int unknown, int row, int column)
{
    const auto named = [column](const QString &text) {
        return column == 1 ? tr("Now %1").arg(text) : tr("Each month %1").arg(text);
    };
    const QString more = unknown > 0 ? QString(u' ' + tr("+ %n unknown", nullptr, unknown)) : QString();
    auto *cell = add(sum ? sum->amount() : tr("unknown"), row, column);
    cell->setAccessibleName(named(sum ? sum->text() + more : tr("unknown")));
    if (sum)
        cell->setFigures(FontRole::Amount);
    else
        cell->setTone(Tone::NeedsYou);
}

// What the sums above lack.
void CostGrid::addUnknown(int unknown, bool isAll, int row, int column)
{
    if (unknown > 0)
        add(isAll ? tr("unknown") : tr("+ %n unknown", nullptr, unknown), row, column)->setTone(Tone::NeedsYou);
}

void CostGrid::setTotals(const Totals &totals)
{
    m_grid->removeWidget(m_note);
    qDeleteAll(std::exchange(m_cells, {}));
    add(tr("Now"), 0, 1)->setColor(Token::Secondary);
    add(tr("Each month"), 0, 2)->setColor(Token::Secondary);
    int row = 1;
    bool knowsNow = false;
    bool knowsMonthly = false;
    const auto currencies = totals.currencies();
    for (const auto &currency : currencies) {
        auto *name = add(currency, row, 0);
        name->setColor(Token::Secondary);
        look::setFont(name, FontRole::Body);
        const auto now = totals.upfront(currency);
        const auto monthly = totals.monthly(currency);
        addSum(now, totals.unknownUpfront(), row, 1);
        addSum(monthly, totals.unknownMonthly(), row, 2);
        knowsNow |= now.has_value();
        knowsMonthly |= monthly.has_value();
        ++row;
    }
    if (knowsNow || currencies.isEmpty())
        addUnknown(totals.unknownUpfront(), !knowsNow, row, 1);
    if (knowsMonthly || currencies.isEmpty())
        addUnknown(totals.unknownMonthly(), !knowsMonthly, row, 2);
    tellNotes(totals, row + 1);
}

void CostGrid::tellNotes(const Totals &totals, int row)
{
    QStringList notes;
    if (totals.unknown() > 0)
        notes << tr("%n number(s) without a known price", nullptr, totals.unknown());
    if (totals.overflowed())
        notes << tr("The sum is too large to be shown");
    m_note->setText(notes.join(u". "));
    m_note->setVisible(!notes.isEmpty());
    m_grid->addWidget(m_note, row, 0, 1, 3);
}
