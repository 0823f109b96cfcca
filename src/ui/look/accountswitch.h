// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QPushButton>

// The account's word and name on its own colour; opens the menu of accounts.
class AccountSwitch : public QPushButton
{
    Q_OBJECT
public:
    explicit AccountSwitch(QWidget *parent = nullptr);

    void setAccount(const AccountLook &account, const QString &name);

    void standAbove(const QWidget *list); // as wide as it would like to be; it outlives the switch
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccountLook m_account;
    QString m_name;
    const QWidget *m_below = nullptr;
};
