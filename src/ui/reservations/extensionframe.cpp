// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extensionframe.h"

#include <models/celltext.h>
#include <ui/look/closebutton.h>
#include <ui/look/linescroll.h>
#include <ui/look/linkbutton.h>
#include <ui/look/painting.h>
#include <ui/look/plainlabel.h>
#include <ui/phonetext.h>

#include <QHBoxLayout>
#include <QHideEvent>
#include <QPainter>
#include <QStyle>

static constexpr qsizetype longWords = 60; // letters; they hardly fit beside what is said of the number

ExtensionFrame::ExtensionFrame(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, FontRole::Emphasis))
    , m_lines(new LineScroll(tr("What was not extended")))
    , m_details(new PlainLabel({}, FontRole::Caption))
    , m_detailsPlace(new LineScroll(tr("Details of the answers")))
    , m_toggle(new LinkButton(tr("Details")))
{
    const auto &m = look::metrics();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::mirrored({2 * m.edge, m.between + m.inset, m.edge + m.inset, 2 * m.inset}));
    row->setSpacing(m.inset);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(m.tight);
    texts->addWidget(m_title);
    texts->addWidget(m_lines);
    texts->addWidget(m_detailsPlace);
    row->addLayout(texts, 1);
    row->addWidget(m_toggle, 0, Qt::AlignBottom);
    auto *close = new CloseButton(tr("Close"));
    row->addWidget(close, 0, Qt::AlignTop);
    m_details->setSelectable(true);
    m_detailsPlace->add(m_details);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_toggle, &QPushButton::clicked, this, [this] { m_detailsPlace->setVisible(m_detailsPlace->isHidden()); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void ExtensionFrame::tell(const Extension &extension, const QString &provider, const QDateTime &now)
{
    const qsizetype refused = extension.refused.size();
    m_tone = refused == 0 ? Tone::Done : extension.extended == 0 ? Tone::Lost : Tone::NeedsYou;
    m_title->setText(refused == 0
            ? tr("Extended %n number(s) by 30 min", nullptr, extension.extended)
            : tr("Extended %1 of %n number(s) by 30 min", nullptr, extension.asked).arg(extension.extended));
    m_lines->clear();
    for (const Extension::Refusal &refusal : extension.refused)
        m_lines->add(lineOf(refusal, provider, now));
    m_details->setText(extension.details);
    m_detailsPlace->hide();
    m_toggle->setVisible(!extension.details.isEmpty());
    show();
    update();
}

QWidget *ExtensionFrame::lineOf(const Extension::Refusal &refusal, const QString &provider, const QDateTime &now) const
{
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::metrics().between);
    column->addLayout(row);
    const QString number = phoneText(refusal.phoneNumber);
    if (refusal.isUnknown)
        row->addWidget(new PlainLabel(tr("%1: no answer came, and it is not known yet.").arg(number)));
    else if (refusal.words.isEmpty())
        row->addWidget(new PlainLabel(tr("%1 was not extended.").arg(number)));
    else
        row->addWidget(new PlainLabel(tr("%1 was not extended. %2 says:").arg(number, provider)));
    const bool isLong = refusal.words.size() > longWords;
    if (!refusal.words.isEmpty()) {
        auto *words = new PlainLabel(u'“' + refusal.words + u'”');
        isLong ? words->setWordWrap(true) : words->setElided(Qt::ElideRight);
        isLong ? column->addWidget(words) : row->addWidget(words);
    }
    if (refusal.heldUntil > now) {
        auto *left = new PlainLabel(tr("It stays held for %1.").arg(cell::holdLeft(now, refusal.heldUntil)));
        left->setColor(Token::Secondary);
        row->addWidget(left);
    }
    row->addStretch(1);
    return line;
}

// Who comes back to the section knows already that it went well.
void ExtensionFrame::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && m_tone == Tone::Done)
        hide();
}

void ExtensionFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = look::metrics();
    const QRect frame = rect().adjusted(m.edge, m.between, -m.edge, -m.inset);
    paint::roundRect(painter, frame, m.radius, look::color(Token::Frame));
    painter.setClipRect(QStyle::visualRect(layoutDirection(), frame, QRect(frame.x(), frame.y(), 3, frame.height())));
    paint::roundRect(painter, frame, m.radius, look::tone(m_tone).bar);
}
