// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "basketundo.h"

#include <ui/workspace.h>

#include <QScopedValueRollback>
#include <QShortcut>

BasketUndo::BasketUndo(Workspace &workspace)
    : LinkButton(tr("Undo"))
    , m_workspace(workspace)
{
    hide();
    setAccessibleDescription(tr("Puts back what was taken out of the basket last"));
    connect(this, &QAbstractButton::clicked, this, &BasketUndo::undo);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &BasketUndo::undo);
    connect(&workspace, &Workspace::basketChanged, this, [this] {
        if (!m_changing)
            hide();
    });
}

void BasketUndo::takeOut(const std::function<void(Basket &)> &change)
{
    const QScopedValueRollback changing(m_changing, true);
    m_before = m_workspace.basket();
    m_workspace.changeBasket(change);
    show();
}

void BasketUndo::undo()
{
    m_workspace.changeBasket([this](Basket &basket) { basket = m_before; });
    emit undone();
}
