// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldbar.h"

#include <models/celltext.h>
#include <ui/look/plaintext.h>
#include <ui/purchase/whynotbuy.h>
#include <ui/workspace.h>

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

HeldBar::HeldBar(Workspace &workspace, QWidget *parent)
    : ActionBar(parent)
    , m_workspace(workspace)
    , m_release(addButton(tr("Release from basket")))
    , m_extend(addButton({}))
    , m_buy(addPrimary({}))
{
    m_extend->setAccessibleName(tr("Extend"));
    m_buy->setAccessibleName(tr("Buy"));
    connect(m_release, &QPushButton::clicked, this, &HeldBar::releaseRequested);
    connect(m_extend, &QPushButton::clicked, this, &HeldBar::extendRequested);
    connect(m_buy, &QPushButton::clicked, this, &HeldBar::buyRequested);
}

void HeldBar::tell(const QList<HeldNumber> &rows, bool isExtending)
{
    setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        return;
    const int count = int(rows.size());
    QStringList numbers;
    for (const HeldNumber &row : rows)
        numbers += row.number.phoneNumber;
    const QString whyNot = whyNotBuy(m_workspace, numbers);
    const auto [first, last] =
        std::ranges::minmax_element(rows, {}, [](const HeldNumber &row) { return row.number.expiredAt; });
    const QString left = cell::holdLeft(m_workspace.serverNow(), first->number.expiredAt);
    const bool together = first->number.expiredAt == last->number.expiredAt;
    const QString lapse =
        together ? tr("%n lapse(s) in %1", nullptr, count).arg(left) : tr("the first lapses in %1").arg(left);
    setText(tr("%n selected", nullptr, count), whyNot.isEmpty() ? lapse : whyNot);
    setTextTone(!whyNot.isEmpty()       ? Tone::NeedsYou
            : first->hold == Hold::Held ? Tone::Neutral
                                        : stateOf(first->hold).tone);
    m_extend->setText(tr("Extend %n by 30 min", nullptr, extendedWith(rows)));
    m_extend->setEnabled(!isExtending);
    m_release->setEnabled(std::ranges::any_of(
        rows, [this](const HeldNumber &row) { return m_workspace.basket().contains(row.number.phoneNumber); }));
    tellBuy(rows, whyNot);
}

bool HeldBar::canBuy() const
{
    return m_buy->isEnabled();
}

bool HeldBar::canRelease() const
{
    return m_release->isEnabled();
}

void HeldBar::tellBuy(const QList<HeldNumber> &rows, const QString &whyNot)
{
    Totals totals;
    for (const HeldNumber &row : rows)
        totals.add(row.found ? row.found->cost : Cost());
    const int count = int(rows.size());
    m_buy->setText(totals.unknown() > 0 || totals.isEmpty()
            ? tr("Buy %n…", nullptr, count)
            : tr("Buy %n: %1 now, %2/month", nullptr, count).arg(totals.upfrontText(), totals.monthlyText()));
    m_buy->setEnabled(whyNot.isEmpty());
    look::setTip(m_buy, whyNot);
    m_buy->setAccessibleDescription(whyNot.isEmpty() ? m_buy->text() : m_buy->text() + u". "_s + whyNot);
    m_extend->setAccessibleDescription(m_extend->text());
}
