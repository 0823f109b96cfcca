// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counters.h"

#include <QRadioButton>

// One of the counters.
class CounterChip : public QRadioButton
{
    Q_OBJECT
public:
    explicit CounterChip(const Counters::Item &item, QWidget *parent = nullptr);

    const QString &key() const { return m_item.key; }
    void setItem(const Counters::Item &item);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }
    void paintEvent(QPaintEvent *event) override;

private:
    Counters::Item m_item;
};
