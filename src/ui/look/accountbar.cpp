// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountbar.h"

#include "accounthead.h"
#include "accountswitch.h"
#include "commandfield.h"
#include "painting.h"
#include "plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int edgeHeight = 4;

}

AccountBar::AccountBar(QWidget *parent)
    : Strip(&Metrics::accountBar, parent)
    , m_switch(new AccountSwitch)
    , m_command(new CommandField)
    , m_sentence(new PlainLabel({}, FontRole::Caption))
    , m_balanceLabel(new PlainLabel(tr("Balance"), FontRole::Caption))
    , m_balance(new PlainLabel)
{
    const auto &m = look::metrics();
    m_sentence->setElided(Qt::ElideRight);
    m_balance->setFigures(FontRole::Balance);
    row()->setContentsMargins(look::mirrored({0, 0, m.edge, 0}));
    row()->setSpacing(m.edge);
    row()->addWidget(m_switch);
    row()->addWidget(m_command, 1000); // up to its full width before anything is left over
    row()->addWidget(m_sentence);
    row()->addStretch(1);
    auto *balance = new QHBoxLayout;
    balance->setSpacing(m.inset - 2);
    balance->addWidget(m_balanceLabel);
    balance->addWidget(m_balance);
    row()->addLayout(balance);
    setBalance({});
    setAccount({}, {});
}

void AccountBar::setAccount(const AccountLook &account, const QString &name)
{
    m_account = account;
    m_switch->setAccount(account, name);
    m_sentence->setText(AccountHead::sentence(account));
    for (auto *label : {m_sentence, m_balanceLabel, m_balance})
        label->setAccount(account);
    update();
}

QLineEdit *AccountBar::commandField() const
{
    return m_command;
}

void AccountBar::setBalance(const QString &amount)
{
    m_balance->setText(amount);
    m_balance->setVisible(!amount.isEmpty());
    m_balanceLabel->setVisible(!amount.isEmpty());
}

void AccountBar::standAbove(const QWidget *list)
{
    m_switch->standAbove(list);
}

void AccountBar::setMenu(QMenu *menu)
{
    m_switch->setMenu(menu);
}

void AccountBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colors = look::account(m_account);
    painter.fillRect(rect(), colors.bar);
    if (!colors.edge.isValid())
        return;
    const QRect edge(0, height() - edgeHeight, width(), edgeHeight);
    painter.fillRect(edge, colors.edgeBack);
    paint::hatch(painter, edge, colors.edge, 8, 3);
}
