// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxgroup.h"

#include <ui/look/metrics.h>

#include <QGridLayout>
#include <QVariant>

#include <algorithm>

BoxGroup::BoxGroup(int columns)
    : m_columns(columns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(columns - 1, 1);
    if (columns > 1)
        m_grid->setColumnMinimumWidth(0, look::metrics().wide(71));
}

void BoxGroup::add(QWidget *box, bool isLast)
{
    const QString words = box->property("text").toString(); // may have two lines
    box->setMinimumHeight(std::max(look::metrics().control, box->fontMetrics().size(0, words).height()));
    const bool isWide = box->sizeHint().width() > look::metrics().wide(76); // then it has a row of its own
    if (isWide && m_next % m_columns > 0)
        m_next += m_columns - m_next % m_columns;
    const int columns = isWide || isLast ? m_columns - m_next % m_columns : 1;
    m_grid->addWidget(box, m_next / m_columns, m_next % m_columns, 1, columns);
    m_next += columns;
}
