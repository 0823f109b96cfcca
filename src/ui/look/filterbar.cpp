// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "counters.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

static constexpr int narrowestField = 220;

FilterBar::FilterBar(Counters *counters, QLineEdit *field, QWidget *parent)
    : QWidget(parent)
    , m_counters(counters)
    , m_field(field)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    const auto &m = look::metrics();
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    auto *place = new QVBoxLayout; // the field stands apart from what is around it, the counters do not
    place->setContentsMargins(m.edge, m.tight, m.edge, m.tight);
    place->addWidget(field);
    m_row->addWidget(counters);
    m_row->addLayout(place, 1);
    arrange();
}

bool FilterBar::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void FilterBar::arrange()
{
    const auto &m = look::metrics();
    const int needed = m_counters->sizeHint().width() + 2 * m.edge + m.wide(narrowestField);
    m_row->setDirection(width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
