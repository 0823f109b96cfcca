// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QWidget>

// The account once more, at the head of a sheet: its word, then what it means there.
class AccountHead : public QWidget
{
    Q_OBJECT
public:
    AccountHead(const AccountLook &account, const QString &text, QWidget *parent = nullptr);

    static QString word(const AccountLook &account); // "SANDBOX", "LIVE"
    static QString sentence(const AccountLook &account); // "Nothing here is bought for real"
    static QFont wordFont();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccountLook m_account;
    QString m_text;
};
