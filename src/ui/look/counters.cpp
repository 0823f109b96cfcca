// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counters.h"

#include "counterchip.h"

#include <QHBoxLayout>

Counters::Counters(QWidget *parent)
    : Strip(&Metrics::counters, parent)
{
    const auto &m = look::metrics();
    row()->setContentsMargins(m.between, 0, m.between, 0); // the chips' text, not their ground, starts at the edge
    row()->setSpacing(m.tight);
    row()->addStretch(1);
    setAccessibleName(tr("Counters"));
}

void Counters::setItems(const QList<Item> &items)
{
    auto chips = findChildren<CounterChip *>(Qt::FindDirectChildrenOnly);
    while (chips.size() > items.size())
        delete chips.takeLast();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i < chips.size()) {
            chips.at(i)->setItem(items.at(i));
            continue;
        }
        auto *chip = new CounterChip(items.at(i), this);
        connect(chip, &CounterChip::toggled, this, [this, chip](bool on) {
            if (on)
                choose(chip->key());
        });
        row()->insertWidget(int(i), chip);
        chips << chip;
    }
    const bool known = std::ranges::any_of(items, [this](const Item &item) { return item.key == m_current; });
    if (!items.isEmpty())
        setCurrent(known ? m_current : items.first().key);
}

void Counters::setCurrent(const QString &key)
{
    for (auto *chip : findChildren<CounterChip *>(Qt::FindDirectChildrenOnly))
        chip->setChecked(chip->key() == key);
    choose(key);
}

void Counters::choose(const QString &key)
{
    if (key == m_current)
        return;
    m_current = key;
    emit currentChanged(key);
}
