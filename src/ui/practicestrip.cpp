// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicestrip.h"

#include <ui/look/closebutton.h>
#include <ui/look/icons.h>
#include <ui/look/linkbutton.h>
#include <ui/look/painting.h>
#include <ui/look/plainlabel.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

PracticeStrip::PracticeStrip(QWidget *parent)
    : Strip(&Metrics::sectionStep, parent)
{
    const auto &m = look::metrics();
    row()->setContentsMargins(m.edge, 0, m.edge, 0);
    row()->setSpacing(m.between);
    row()->addSpacing(m.icon + m.between); // the icon
    auto *text = new PlainLabel(tr("Practise freely: this is the sandbox."));
    text->setAccount({});
    row()->addWidget(text);
    auto *link = new LinkButton(tr("Connect an account…"));
    connect(link, &QPushButton::clicked, this, &PracticeStrip::connectRequested);
    row()->addWidget(link);
    row()->addStretch(1);
    auto *close = new CloseButton(tr("Don’t show this again"));
    connect(close, &QToolButton::clicked, this, &PracticeStrip::dismissed);
    row()->addWidget(close);
}

void PracticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const AccountColors colors = look::account({});
    painter.fillRect(rect(), colors.bar);
    const int size = look::metrics().icon;
    const QRect icon(look::metrics().edge, (height() - size) / 2, size, size);
    icons::paint(painter, QStyle::visualRect(layoutDirection(), rect(), icon), u"dialog-information"_s, colors.onBar);
}
