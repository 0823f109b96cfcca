// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyfocus.h"

#include <ui/purchase/buying.h>
#include <ui/purchase/purchasenote.h>
#include <ui/workspace.h>

#include <QAbstractButton>

BuyFocus::BuyFocus(
    Workspace &workspace, QWidget *panel, const Buying *buying, PurchaseNote *note, QAbstractButton *button)
    : QObject(panel)
    , m_panel(panel)
    , m_buying(buying)
    , m_note(note)
    , m_button(button)
{
    connect(buying, &Buying::phaseChanged, this, &BuyFocus::lead);
    connect(&workspace, &Workspace::purchasesChanged, this, &BuyFocus::lead);
}

void BuyFocus::lead()
{
    if (m_buying->phase() == Buying::Phase::Asking) // the sheet gives it back to whom it had it from
        return m_panel->setFocus();
    if (m_buying->isBusy() || m_panel->window()->focusWidget() != m_panel || m_note->focusLink())
        return;
    if (m_button->isEnabled())
        m_button->setFocus();
    else
        emit released();
}
