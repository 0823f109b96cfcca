// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rule.h"

#include "theme.h"

#include <QPainter>

Rule::Rule(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), look::color(Token::Border));
}
