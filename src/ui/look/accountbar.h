// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strip.h"

class AccountSwitch;
class PlainLabel;
class CommandField;
class QLineEdit;
class QMenu;

// The bar at the top of the window: which account this is, what that means, and what it has to spend.
class AccountBar : public Strip
{
    Q_OBJECT
public:
    explicit AccountBar(QWidget *parent = nullptr);

    void setAccount(const AccountLook &account, const QString &name); // name: "practice account", "Telnyx · Northgate"
    void setBalance(const QString &amount); // "USD 1,204.11"; empty when it is not known
    void setMenu(QMenu *menu); // of the switcher, accessible as "Account"
    void standAbove(const QWidget *list); // the switcher is as wide as the list below it
    QLineEdit *commandField() const;
    const AccountLook &account() const { return m_account; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccountLook m_account;
    AccountSwitch *m_switch;
    CommandField *m_command;
    PlainLabel *m_sentence;
    PlainLabel *m_balanceLabel;
    PlainLabel *m_balance;
};
