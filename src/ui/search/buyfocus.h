// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class Buying;
class PurchaseNote;
class QAbstractButton;
class QWidget;
class Workspace;

// Where the keyboard is while numbers are bought. The button goes off, the lines go away: it waits on the panel around
// them, and goes on to what can be done about the order.
class BuyFocus : public QObject
{
    Q_OBJECT

public:
    BuyFocus(Workspace &workspace, QWidget *panel, const Buying *buying, PurchaseNote *note, QAbstractButton *button);

signals:
    void released(); // nothing in the panel has a use for it

private:
    void lead();

    QWidget *m_panel;
    const Buying *m_buying;
    PurchaseNote *m_note;
    QAbstractButton *m_button;
};
