// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"

#include "plainlabel.h"

#include <QHBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_reason(new PlainLabel({}, FontRole::Title))
    , m_detail(new PlainLabel)
    , m_cards(new QHBoxLayout)
{
    const auto &m = look::metrics();
    m_detail->setColor(Token::Secondary);
    for (auto *text : {m_reason, m_detail}) {
        text->setAlignment(Qt::AlignCenter);
        text->setWordWrap(true);
    }
    m_cards->setSpacing(m.edge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.edge, m.edge, m.edge, m.edge);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_reason);
    column->addSpacing(m.tight);
    column->addWidget(m_detail);
    column->addSpacing(m.sheetEdge);
    column->addLayout(m_cards);
    column->addStretch(3);
}

void EmptyState::setText(const QString &reason, const QString &detail)
{
    m_reason->setText(reason);
    m_detail->setText(detail);
}

OfferCard *EmptyState::addCard(const QString &icon, const QString &title, const QString &detail)
{
    if (m_cards->count() == 0) { // not isEmpty(): that is true of cards that are not shown yet
        m_cards->addStretch(1);
        m_cards->addStretch(1);
    }
    auto *card = new OfferCard(icon, title, detail);
    m_cards->insertWidget(m_cards->count() - 1, card);
    return card;
}

void EmptyState::clearCards()
{
    while (auto *item = m_cards->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // the click that leads here may come from one of them
        delete item;
    }
}
