// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "banner.h"

#include "bannerlayout.h"
#include "closebutton.h"
#include "linkbutton.h"
#include "painting.h"
#include "plainlabel.h"

#include <QPainter>
#include <QStyle>

Banner::Banner(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_fact(new PlainLabel({}, FontRole::Emphasis))
    , m_consequence(new PlainLabel)
    , m_action(new LinkButton)
    , m_close(new CloseButton(tr("Close this note")))
    , m_parts(new BannerLayout(m_fact, m_consequence, m_action, this))
{
    const auto &m = look::metrics();
    m_parts->setContentsMargins(look::mirrored({m.inset + m.glyph + 10, 0, m.inset, 0}));
    m_parts->addWidget(m_close);
    m_fact->setWordWrap(true);
    m_consequence->setWordWrap(true);
    m_fact->hide();
    m_action->hide();
    m_close->hide();
    connect(m_close, &QAbstractButton::clicked, this, &Banner::closed);
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

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::addWidget(QWidget *widget)
{
    const auto &m = look::metrics();
    m_parts->addWidget(widget);
    m_parts->setContentsMargins(look::mirrored({m.inset + m.glyph + 10, 0, m.between, 0}));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = look::metrics();
    const auto colors = look::tone(m_tone);
    const bool outlined = Theme::instance().scheme().highContrast;
    paint::roundRect(painter, rect(), m.radius, colors.tint, outlined ? colors.text : QColor());
    const int middle = m_parts->isStacked() ? m.between + m_fact->fontMetrics().height() / 2 : height() / 2;
    const QRect box(m.inset, middle - m.glyph / 2, m.glyph, m.glyph);
    paint::glyph(painter, QStyle::visualRect(layoutDirection(), rect(), box), paint::glyphOf(m_tone), colors.text);
}
