// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

// Widgets beside each other, as words in a text: what has no room left goes below.
class FlowRow : public QLayout
{
public:
    explicit FlowRow(int gap);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override; // in one row
    QSize minimumSize() const override; // one below the other
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool move) const; // the height it takes

    const int m_gap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
