// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinebanner.h"

#include <models/celltext.h>
#include <ui/look/banner.h>
#include <ui/look/secondticker.h>
#include <ui/look/theme.h>

#include <QLocale>
#include <QVBoxLayout>

DeadlineBanner::DeadlineBanner(std::function<QDateTime()> serverNow, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(serverNow))
    , m_banner(new Banner(Tone::NeedsYou))
    , m_ticker(SecondTicker::shared())
{
    const auto &m = look::metrics();
    auto *place = new QVBoxLayout(this);
    place->setContentsMargins(m.edge, 0, m.edge, m.between);
    place->addWidget(m_banner);
    connect(m_ticker.get(), &SecondTicker::ticked, this, &DeadlineBanner::tell);
    connect(m_banner, &Banner::actionTriggered, this, &DeadlineBanner::moreTimeWanted);
    tell();
}

void DeadlineBanner::setFacts(const Facts &facts)
{
    m_facts = facts;
    tell();
}

void DeadlineBanner::tell()
{
    const QDateTime now = m_now();
    const bool runs = m_facts.deadline.isValid() && m_facts.deadline > now;
    setVisible(runs);
    if (!runs)
        return;
    m_banner->setAction(m_facts.canAsk ? tr("Ask for more time") : QString());
    m_banner->setText(tr("%1 left").arg(cell::timeLeft(now, m_facts.deadline)), consequence());
}

QString DeadlineBanner::consequence() const
{
    QStringList sentences{m_facts.numbers == 1 ? tr("until the number is cancelled.")
                                               : tr("until the %n numbers are cancelled.", nullptr, m_facts.numbers)};
    if (m_facts.missing > 0)
        sentences += tr("%n answer(s) are missing or were rejected.", nullptr, m_facts.missing);
    if (m_facts.isOfSeveral)
        sentences += tr("Choose one of its parts to answer what is asked.");
    if (m_facts.asked.isValid())
        sentences += tr("More time was asked for on %1.")
                         .arg(QLocale().toString(m_facts.asked.toLocalTime(), QLocale::ShortFormat));
    return sentences.join(u' ');
}
