// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formcolumn.h"

#include "fieldrow.h"
#include "plainlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QVBoxLayout>

static constexpr int widestLabel = 144;

FormColumn::FormColumn(Density density, int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_density(density)
    , m_labelWidth(labelWidth)
    , m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(0); // the rows keep their own distance, so that a hidden one leaves no gap
    connect(&Theme::instance(), &Theme::changed, this, &FormColumn::align);
}

FieldRow *FormColumn::addField(const QString &label, QWidget *field)
{
    return add(new FieldRow(label, field));
}

FieldRow *FormColumn::addUnlabelled(QWidget *field)
{
    return add(new FieldRow({}, field));
}

FieldRow *FormColumn::add(FieldRow *row)
{
    m_column->addWidget(row);
    m_rows << row;
    align();
    return row;
}

void FormColumn::align()
{
    // Of the role, not of the labels: they may hear of a new font after this.
    const QFontMetrics metrics(look::font(FontRole::Body));
    const auto &m = look::metrics();
    int width = m.wide(m_labelWidth);
    for (const auto *row : std::as_const(m_rows))
        width = qMax(width, metrics.horizontalAdvance(row->label()->text()));
    width = qMin(width, m.wide(qMax(widestLabel, m_labelWidth))); // a longer one wraps: it may be a server's
    const bool panel = m_density == Density::Panel;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto bare = [this](qsizetype at) { return m_rows.at(at)->label()->text().isEmpty(); };
        const int height = bare(i) ? 0 : m_density == Density::Facts ? metrics.height() : m.control;
        const int gap = m_density == Density::Form ? m.edge : m.between;
        const int above = i == 0 ? 0 : bare(i) && bare(i - 1) ? gap - 3 : gap; // check boxes stand closer
        m_rows.at(i)->setMeasures(
            width, panel ? m.between : m.inset, height, m_density == Density::Form ? m.wide(92) : 0, above);
    }
}

void FormColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}
