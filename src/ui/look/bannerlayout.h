// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

class QLabel;

// The parts of a banner, as the room allows: all in one line; else the fact above what it means; and the thing to do
// below both, where it would leave them a narrow column.
class BannerLayout : public QLayout
{
public:
    BannerLayout(QLabel *fact, QLabel *consequence, QWidget *action, QWidget *banner);
    ~BannerLayout() override;

    bool isStacked() const; // the fact stands above

    void addItem(QLayoutItem *item) override; // at the far edge
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    enum Part { Fact, Consequence, Action, FirstAtEdge };

    struct Plan
    {
        bool isStacked = false;
        bool isActionBelow = false;
        int textWidth = 0;
        int height = 0;
    };

    Plan planFor(int width) const;
    int takenBy(Part part) const; // by the part and the space before it
    int takenAtEdge() const; // by what was added
    int textHeight(Part part, int width) const;
    void placeTexts(const QRect &inner, const Plan &plan);
    void place(int part, const QRect &rect); // mirrored where the text is
    int besideHeight(bool withAction) const;

    QLabel *m_fact;
    QLabel *m_consequence;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
