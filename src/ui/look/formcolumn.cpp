// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formcolumn.h"

#include "fieldrow.h"
#include "plainlabel.h"

#include <QEvent>
#include <QVBoxLayout>

FormColumn::FormColumn(Density density, int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_density(density)
    , m_labelWidth(labelWidth)
    , m_column(new QVBoxLayout(this))
{
    const auto &m = look::metrics();
    m_column->setSpacing(density == Density::Panel ? m.between : m.edge);
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

void FormColumn::addWide(QWidget *widget)
{
    m_column->addWidget(widget);
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
    const auto &m = look::metrics();
    int width = m.wide(m_labelWidth);
    for (const auto *row : std::as_const(m_rows))
        width = qMax(width, row->label()->fontMetrics().horizontalAdvance(row->label()->text()));
    const bool form = m_density == Density::Form;
    for (auto *row : std::as_const(m_rows))
        row->setGeometryOf(width, form ? m.inset : m.between, form ? m.wide(104) : 0);
}

void FormColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}
