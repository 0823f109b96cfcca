// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"
#include "icons.h"
#include "linkbutton.h"
#include "painting.h"
#include "plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

OfferCard::OfferCard(const QString &icon, const QString &title, const QString &detail, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_lines(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
{
    const auto &m = look::metrics();
    auto *heading = new PlainLabel(title, FontRole::Emphasis);
    heading->setContentsMargins(look::mirrored({m.icon + m.between, 0, 0, 0}));
    auto *what = new PlainLabel(detail, FontRole::Caption);
    what->setColor(Token::Secondary);
    what->setWordWrap(true);
    what->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    what->setMinimumHeight(2 * what->fontMetrics().height()); // so that the lines of all cards begin together

    m_lines->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.edge, m.edge, m.edge, m.edge);
    column->setSpacing(m.between);
    column->addWidget(heading);
    column->addWidget(what);
    column->addLayout(m_lines);
    column->addStretch(1);
    column->addSpacing(m.edge);
    column->addLayout(m_foot);
    m_foot->addStretch(1);
    setFixedWidth(m.wide(236));
    setAccessibleName(title);
}

LinkButton *OfferCard::addLink(const QString &text, const QString &count)
{
    auto *link = new LinkButton(text);
    addRow(link, count);
    return link;
}

void OfferCard::addLine(const QString &text, const QString &value)
{
    addRow(new PlainLabel(text), value);
}

void OfferCard::addRow(QWidget *start, const QString &end)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(look::metrics().between);
    auto *value = new PlainLabel(end);
    value->setFigures(FontRole::Body);
    start->setMinimumHeight(look::metrics().control - look::metrics().tight);
    line->addWidget(start);
    line->addStretch(1);
    line->addWidget(value);
    m_lines->addLayout(line);
}

QPushButton *OfferCard::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_foot->insertWidget(0, button);
    return button;
}

void OfferCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = look::metrics();
    paint::roundRect(painter, rect(), m.radius, look::color(Token::Base), look::color(Token::Border));
    const QRect at(m.edge, m.edge + 1, m.icon, m.icon);
    icons::paint(painter, QStyle::visualRect(layoutDirection(), rect(), at), m_icon, look::color(Token::Secondary));
}
