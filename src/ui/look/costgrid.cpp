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

void CostGrid::setTotals(const Totals &totals)
{
    m_grid->removeWidget(m_note);
    qDeleteAll(std::exchange(m_cells, {}));
    add(tr("Now"), 0, 1)->setColor(Token::Secondary);
    add(tr("Each month"), 0, 2)->setColor(Token::Secondary);
    int row = 1;
    const auto currencies = totals.currencies();
    for (const auto &currency : currencies) {
        auto *name = add(currency, row, 0);
        name->setColor(Token::Secondary);
        look::setFont(name, FontRole::Body);
        const auto now = add(totals.upfront(currency).amount(), row, 1);
        const auto monthly = add(totals.monthly(currency).amount(), row, 2);
        now->setFigures(FontRole::Amount);
        monthly->setFigures(FontRole::Amount);
        now->setAccessibleName(tr("Now %1").arg(totals.upfront(currency).text()));
        monthly->setAccessibleName(tr("Each month %1").arg(totals.monthly(currency).text()));
        ++row;
    }
    QStringList notes;
    if (totals.unknown() > 0)
        notes << tr("%n number(s) without a known price", nullptr, totals.unknown());
    if (totals.overflowed())
        notes << tr("The sum is too large to be shown");
    m_note->setText(notes.join(u". "));
    m_note->setVisible(!notes.isEmpty());
    m_grid->addWidget(m_note, row, 0, 1, 3);
}
