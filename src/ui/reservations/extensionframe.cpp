// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extensionframe.h"

#include <models/celltext.h>
#include <ui/look/closebutton.h>
#include <ui/look/linkbutton.h>
#include <ui/look/painting.h>
#include <ui/look/plainlabel.h>
#include <ui/phonetext.h>

#include <QHBoxLayout>
#include <QHideEvent>
#include <QPainter>
#include <QStyle>

static constexpr qsizetype mostLines = 4;

ExtensionFrame::ExtensionFrame(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, FontRole::Emphasis))
    , m_lines(new QVBoxLayout)
    , m_details(new PlainLabel({}, FontRole::Caption))
    , m_toggle(new LinkButton(tr("Details")))
{
    const auto &m = look::metrics();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::mirrored({2 * m.edge, m.between + m.inset, m.edge + m.inset, 2 * m.inset}));
    row->setSpacing(m.inset);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(m.tight);
    texts->addWidget(m_title);
    m_lines->setSpacing(m.tight);
    texts->addLayout(m_lines);
    texts->addWidget(m_details);
    row->addLayout(texts, 1);
    row->addWidget(m_toggle, 0, Qt::AlignBottom);
    auto *close = new CloseButton(tr("Close"));
    row->addWidget(close, 0, Qt::AlignTop);
    m_details->setSelectable(true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_toggle, &QPushButton::clicked, this, [this] { m_details->setVisible(m_details->isHidden()); });
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
    while (m_lines->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_lines->takeAt(0));
        delete item->widget();
    }
    for (const Extension::Refusal &refusal : extension.refused.first(std::min(mostLines, refused)))
        m_lines->addWidget(lineOf(refusal, provider, now));
    if (refused > mostLines)
        m_lines->addWidget(new PlainLabel(tr("and %n more", nullptr, int(refused - mostLines))));
    m_details->setText(extension.details);
    m_details->hide();
    m_toggle->setVisible(!extension.details.isEmpty());
    show();
    update();
}

QWidget *ExtensionFrame::lineOf(const Extension::Refusal &refusal, const QString &provider, const QDateTime &now) const
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(look::metrics().between);
    const QString number = phoneText(refusal.phoneNumber);
    if (refusal.isUnknown)
        row->addWidget(new PlainLabel(tr("%1: no answer came, and it is not known yet.").arg(number)));
    else if (refusal.words.isEmpty())
        row->addWidget(new PlainLabel(tr("%1 was not extended.").arg(number)));
    else
        row->addWidget(new PlainLabel(tr("%1 was not extended. %2 says:").arg(number, provider)));
    if (!refusal.words.isEmpty()) {
        auto *words = new PlainLabel(u'“' + refusal.words + u'”');
        words->setElided(Qt::ElideRight);
        row->addWidget(words);
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
