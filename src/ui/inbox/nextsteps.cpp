// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextsteps.h"

#include <ui/inbox/inboxlines.h>
#include <ui/inbox/waitingfacts.h>
#include <ui/look/linkbutton.h>
#include <ui/look/plaintext.h>
#include <ui/purchase/whynotbuy.h>
#include <ui/sections.h>

#include <QPushButton>

#include <algorithm>

NextSteps::NextSteps(Workspace &workspace, QWidget *parent)
    : ActionBar(parent)
    , m_workspace(workspace)
    , m_place(new LinkButton)
    , m_extend(addButton({}))
    , m_next(addPrimary({}))
{
    setForm();
    ActionBar::addWidget(m_place);
    connect(m_place, &QAbstractButton::clicked, this, &NextSteps::placeRequested);
    connect(m_next, &QAbstractButton::clicked, this, &NextSteps::takeNext);
    connect(m_extend, &QAbstractButton::clicked, this,
        [this] { emit extendRequested(waitingfacts::held(m_workspace, m_item)); });
    connect(&workspace, &Workspace::basketChanged, this, &NextSteps::tellHold);
    clear();
}

void NextSteps::clear()
{
    m_item = {};
    for (QWidget *part :
        {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_extend), static_cast<QWidget *>(m_next)})
        part->hide();
}

void NextSteps::show(const AttentionItem &item, const QString &next)
{
    m_item = item;
    const Section section = inboxlines::sectionOf(item);
    m_place->setText(tr("Go to %1").arg(sections::name(sections::entry(section))));
    m_place->setVisible(section == Section::Reserved || section == Section::Orders);
    m_next->show();
    if (inboxlines::isHold(item))
        return tellHold();
    m_extend->hide();
    m_next->setText(next);
    m_next->setEnabled(true);
    look::setTip(m_next, {});
}

void NextSteps::setExtending(bool isExtending)
{
    m_isExtending = isExtending;
    tellHold();
}

QStringList NextSteps::heldNumbers() const
{
    QStringList numbers;
    const QList<HeldNumber> rows = waitingfacts::held(m_workspace, m_item);
    for (const HeldNumber &row : rows)
        numbers += row.number.phoneNumber;
    return numbers;
}

void NextSteps::tellHold()
{
    if (!inboxlines::isHold(m_item) || m_item.id.isEmpty())
        return;
    const QStringList numbers = heldNumbers();
    m_offersBuy = !numbers.isEmpty() && std::ranges::all_of(numbers, [this](const QString &number) {
        return m_workspace.basket().contains(number);
    });
    QPushButton *extend = m_offersBuy ? m_extend : m_next;
    m_extend->setVisible(m_offersBuy);
    look::setTip(m_next, {});
    if (m_offersBuy)
        tellBuy(numbers);
    extend->setText(m_isExtending ? tr("Extending…") : tr("Extend %n by 30 min", nullptr, int(numbers.size())));
    extend->setEnabled(!m_isExtending && !numbers.isEmpty());
}

void NextSteps::tellBuy(const QStringList &numbers)
{
    Totals totals;
    for (const QString &number : numbers)
        totals.add(m_workspace.basket().find(number)->number.cost);
    const int count = int(numbers.size());
    const QString whyNot = whyNotBuy(m_workspace, numbers);
    m_next->setText(totals.unknown() > 0
            ? tr("Buy %n…", nullptr, count)
            : tr("Buy %n: %1 now, %2/month", nullptr, count).arg(totals.upfrontText(), totals.monthlyText()));
    m_next->setEnabled(whyNot.isEmpty());
    look::setTip(m_next, whyNot);
}

void NextSteps::takeNext()
{
    if (!inboxlines::isHold(m_item))
        emit nextRequested();
    else if (m_offersBuy)
        emit m_workspace.buyRequested(heldNumbers());
    else
        emit extendRequested(waitingfacts::held(m_workspace, m_item));
}
