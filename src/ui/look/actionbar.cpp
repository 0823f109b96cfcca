// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionbar.h"

#include "linkbutton.h"
#include "plainlabel.h"

#include <QHBoxLayout>

ActionBar::ActionBar(QWidget *parent)
    : Strip(&Metrics::actionBar, parent)
    , m_count(new PlainLabel({}, FontRole::Emphasis))
    , m_text(new PlainLabel)
{
    setGround(Token::Staged);
    setLine(Qt::TopEdge);
    m_text->setElided(Qt::ElideRight);
    row()->addWidget(m_count);
    row()->addWidget(m_text);
    row()->addStretch(1);
    m_count->hide();
}

void ActionBar::setText(const QString &count, const QString &text)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    m_text->setText(text);
    giveWay();
}

void ActionBar::setTextTone(Tone tone)
{
    if (tone == Tone::Neutral)
        m_text->setColor(Token::Text);
    else
        m_text->setTone(tone);
}

void ActionBar::setForm()
{
    setGround(Token::Window);
}

void ActionBar::addWidget(QWidget *widget)
{
    row()->insertWidget(0, widget);
}

LinkButton *ActionBar::addLink(const QString &text)
{
    auto *link = new LinkButton(text);
    row()->addWidget(link);
    m_givingWay.insert(m_links++, link);
    return link;
}

QPushButton *ActionBar::add(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row()->addWidget(button);
    return button;
}

QPushButton *ActionBar::addButton(const QString &text)
{
    auto *button = add(text);
    m_givingWay << button;
    return button;
}

QPushButton *ActionBar::addDanger(const QString &text)
{
    auto *button = addButton(text);
    button->setProperty("danger", true);
    return button;
}

QPushButton *ActionBar::addPrimary(const QString &text)
{
    auto *button = add(text);
    button->setProperty("primary", true);
    return button;
}

QSize ActionBar::minimumSizeHint() const
{
    return {0, Strip::minimumSizeHint().height()};
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    Strip::resizeEvent(event);
    giveWay();
}

// What a pane itself has hidden stays hidden.
void ActionBar::giveWay()
{
    const int spacing = row()->spacing();
    const auto shown = [this](QWidget *widget) { return !widget->isHidden() || m_gone.contains(widget); };
    int needed = row()->contentsMargins().left() + row()->contentsMargins().right();
    for (int i = 0; i < row()->count(); ++i) {
        if (auto *widget = row()->itemAt(i)->widget(); widget && shown(widget))
            needed += (widget == m_text ? m_text->minimumSizeHint() : widget->sizeHint()).width() + spacing;
    }
    for (auto *widget : std::as_const(m_givingWay)) {
        if (!shown(widget))
            continue;
        const bool fits = needed <= width();
        if (fits)
            m_gone.remove(widget);
        else
            m_gone.insert(widget);
        widget->setVisible(fits);
        if (!fits)
            needed -= widget->sizeHint().width() + spacing;
    }
}
