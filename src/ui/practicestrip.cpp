// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicestrip.h"

#include <ui/look/icons.h>
#include <ui/look/linkbutton.h>
#include <ui/look/painting.h>
#include <ui/look/plainlabel.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

PracticeStrip::PracticeStrip(QWidget *parent)
    : Strip(&Metrics::sectionStep, parent)
{
    const auto &m = look::metrics();
    row()->setContentsMargins(m.edge, 0, m.edge, 0);
    row()->setSpacing(m.between);
    auto *icon = new QLabel;
    icon->setPixmap(icons::icon(u"dialog-information"_s).pixmap(m.icon, m.icon));
    row()->addWidget(icon);
    auto *text = new PlainLabel(tr("Practise freely: this is the sandbox."));
    text->setAccount({});
    row()->addWidget(text);
    auto *link = new LinkButton(tr("Connect an account…"));
    connect(link, &QPushButton::clicked, this, &PracticeStrip::connectRequested);
    row()->addWidget(link);
    row()->addStretch(1);
    auto *close = new QToolButton;
    close->setIcon(icons::icon(u"window-close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Don’t show this again"));
    close->setAccessibleName(tr("Don’t show this again"));
    connect(close, &QToolButton::clicked, this, &PracticeStrip::dismissed);
    row()->addWidget(close);
}

void PracticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::account({}).bar);
}
