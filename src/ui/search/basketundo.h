// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/basket.h>
#include <ui/look/linkbutton.h>

#include <functional>

class Workspace;

// Puts back what was taken out of the basket last. Gone once the basket is changed in another way: what was reserved or
// bought meanwhile must not come back.
class BasketUndo : public LinkButton
{
    Q_OBJECT

public:
    explicit BasketUndo(Workspace &workspace);

    void takeOut(const std::function<void(Basket &)> &change); // changes the basket, and can undo it

signals:
    void undone();

private:
    void undo();

    Workspace &m_workspace;
    Basket m_before;
    bool m_changing = false;
};
