// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "banner.h"

#include "linkbutton.h"
#include "painting.h"
#include "plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

Banner::Banner(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_row(new QHBoxLayout(this))
    , m_fact(new PlainLabel({}, FontRole::Emphasis))
    , m_consequence(new PlainLabel)
    , m_action(new LinkButton)
{
    const auto &m = look::metrics();
    m_row->setContentsMargins(look::mirrored({m.inset + m.glyph + 10, 6, m.inset, 6}));
    m_row->setSpacing(m.between);
    m_consequence->setWordWrap(true);
    m_row->addWidget(m_fact);
    m_row->addWidget(m_consequence, 1);
    m_row->addWidget(m_action);
    m_fact->hide();
    m_action->hide();
    connect(m_action, &QAbstractButton::clicked, this, &Banner::actionTriggered);
    setTone(tone);
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    m_fact->setTone(tone);
    m_consequence->setTone(tone);
    m_action->setTone(tone);
    update();
}

void Banner::setStacked()
{
    const auto &m = look::metrics();
    m_stacked = true;
    m_fact->setWordWrap(true);
    m_row->removeWidget(m_fact);
    m_row->removeWidget(m_consequence);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_fact);
    lines->addWidget(m_consequence);
    m_row->insertLayout(0, lines, 1);
    m_row->setContentsMargins(look::mirrored({m.inset + m.glyph + 10, m.between, m.inset, m.between}));
}

void Banner::setText(const QString &fact, const QString &consequence)
{
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
    m_consequence->setText(consequence);
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::addWidget(QWidget *widget)
{
    const auto &m = look::metrics();
    m_row->addWidget(widget);
    m_row->setContentsMargins(look::mirrored({m.inset + m.glyph + 10, m.between, m.between, m.between}));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = look::metrics();
    const auto colors = look::tone(m_tone);
    const bool outlined = Theme::instance().scheme().highContrast;
    paint::roundRect(painter, rect(), m.radius, colors.tint, outlined ? colors.text : QColor());
    const int middle = m_stacked ? m.between + m_fact->fontMetrics().height() / 2 : height() / 2;
    const QRect box(m.inset, middle - m.glyph / 2, m.glyph, m.glyph);
    paint::glyph(painter, QStyle::visualRect(layoutDirection(), rect(), box), paint::glyphOf(m_tone), colors.text);
}
