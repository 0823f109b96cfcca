// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverframe.h"

#include "painting.h"
#include "plainlabel.h"

#include <core/foreigntext.h>

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

ServerFrame::ServerFrame(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_source(new PlainLabel({}, FontRole::Caption))
    , m_words(new PlainLabel)
{
    const auto &m = look::metrics();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(look::mirrored({m.inset + 2, m.tight, m.inset, m.between}));
    grid->setHorizontalSpacing(m.between);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_source, 0, 0);
    grid->addWidget(m_words, 1, 0);
    m_source->setColor(Token::Secondary);
    m_source->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setSelectable(true);
}

void ServerFrame::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ServerFrame::setSource(const QString &whoAndWhen)
{
    m_source->setText(whoAndWhen);
}

void ServerFrame::setWords(const QString &words)
{
    m_words->setText(u'“' + foreign::isolated(words) + u'”');
}

void ServerFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto radius = look::metrics().radius;
    paint::roundRect(painter, rect(), radius, look::color(Token::Frame));
    painter.setClipRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())));
    paint::roundRect(painter, rect(), radius, look::tone(m_tone).bar);
}
