// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bannerlayout.h"

#include "theme.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace {

constexpr int lineGap = 2; // between the fact and what it means
constexpr int oneLineEdge = 6; // above and below

int naturalWidth(const QLabel *label)
{
    return label->isHidden() ? 0 : label->fontMetrics().size(0, label->text()).width();
}

} // namespace

BannerLayout::BannerLayout(QLabel *fact, QLabel *consequence, QWidget *action, QWidget *banner)
    : QLayout(banner)
    , m_fact(fact)
    , m_consequence(consequence)
{
    setSpacing(look::metrics().between);
    for (QWidget *part : {static_cast<QWidget *>(fact), static_cast<QWidget *>(consequence), action})
        addWidget(part);
}

BannerLayout::~BannerLayout() = default;

void BannerLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *BannerLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *BannerLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int BannerLayout::takenBy(Part part) const
{
    const QLayoutItem *item = itemAt(part);
    return !item || item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
}

int BannerLayout::takenAtEdge() const
{
    int taken = 0;
    for (int part = FirstAtEdge; part < count(); ++part)
        taken += takenBy(Part(part));
    return taken;
}

int BannerLayout::textHeight(Part part, int width) const
{
    const QLayoutItem *item = itemAt(part);
    return item->isEmpty() ? 0 : item->heightForWidth(width);
}

int BannerLayout::besideHeight(bool withAction) const
{
    int height = 0;
    for (int part = withAction ? int(Action) : int(FirstAtEdge); part < count(); ++part)
        height = itemAt(part)->isEmpty() ? height : std::max(height, itemAt(part)->sizeHint().height());
    return height;
}

BannerLayout::Plan BannerLayout::planFor(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right() - takenAtEdge();
    const bool hasBoth = !m_fact->isHidden() && !m_consequence->text().isEmpty();
    const int natural = naturalWidth(m_fact) + naturalWidth(m_consequence) + (hasBoth ? spacing() : 0);
    const int action = takenBy(Action);
    Plan plan;
    const bool isOneLine = natural <= inner - action;
    plan.isStacked = hasBoth && !isOneLine;
    plan.isActionBelow = action > 0 && !isOneLine && inner - action < 3 * inner / 5;
    plan.textWidth = plan.isActionBelow ? inner : inner - action;
    const int gap = plan.isStacked ? lineGap : 0;
    const int fact = textHeight(Fact, plan.textWidth);
    const int consequence = textHeight(Consequence, plan.textWidth);
    const int text = isOneLine ? std::max(fact, consequence) : fact + gap + consequence;
    plan.height = std::max(text, besideHeight(!plan.isActionBelow));
    if (plan.isActionBelow)
        plan.height += lineGap + itemAt(Action)->sizeHint().height();
    const bool isLow = isOneLine && takenAtEdge() == 0;
    plan.height += 2 * (isLow ? oneLineEdge : look::metrics().between);
    return plan;
}

bool BannerLayout::isStacked() const
{
    return planFor(geometry().width()).isStacked;
}

QSize BannerLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int text = std::max(itemAt(Fact)->sizeHint().width(), itemAt(Consequence)->sizeHint().width());
    const int width = text + takenBy(Action) + takenAtEdge() + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize BannerLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    int text = 0;
    for (const Part part : {Fact, Consequence})
        text = itemAt(part)->isEmpty() ? text : std::max(text, itemAt(part)->minimumSize().width());
    const int width = std::max(text, takenBy(Action)) + takenAtEdge() + margins.left() + margins.right();
    return {width, m_consequence->fontMetrics().height() + 2 * oneLineEdge};
}

int BannerLayout::heightForWidth(int width) const
{
    return planFor(width).height;
}

void BannerLayout::place(int part, const QRect &rect)
{
    itemAt(part)->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), geometry(), rect));
}

void BannerLayout::placeTexts(const QRect &inner, const Plan &plan)
{
    const int fact = textHeight(Fact, plan.textWidth);
    const int consequence = textHeight(Consequence, plan.textWidth);
    if (plan.isStacked) {
        const int top = inner.y() + (inner.height() - fact - lineGap - consequence) / 2;
        place(Fact, {inner.x(), top, plan.textWidth, fact});
        place(Consequence, {inner.x(), top + fact + lineGap, plan.textWidth, consequence});
        return;
    }
    const bool hasFact = !m_fact->isHidden();
    const int first = hasFact ? std::min(naturalWidth(m_fact), plan.textWidth) : 0;
    const int indent = hasFact && !m_consequence->text().isEmpty() ? first + spacing() : first;
    if (hasFact)
        place(Fact, {inner.x(), inner.y(), indent > first ? first : plan.textWidth, inner.height()});
    place(Consequence, {inner.x() + indent, inner.y(), plan.textWidth - indent, inner.height()});
}

void BannerLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Plan plan = planFor(rect.width());
    const QMargins margins = contentsMargins(); // mirrored already
    const bool isMirrored = parentWidget()->layoutDirection() == Qt::RightToLeft;
    QRect inner = rect.adjusted(
        isMirrored ? margins.right() : margins.left(), 0, -(isMirrored ? margins.left() : margins.right()), 0);
    int right = inner.right() + 1;
    for (int part = count() - 1; part >= (plan.isActionBelow ? int(FirstAtEdge) : int(Action)); --part) {
        if (itemAt(part)->isEmpty())
            continue;
        const QSize size = itemAt(part)->sizeHint();
        right -= size.width();
        place(part, {right, rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height()});
        right -= spacing();
    }
    if (plan.isActionBelow) {
        const QSize size = itemAt(Action)->sizeHint();
        const int bottom = rect.bottom() + 1 - look::metrics().between;
        place(Action, {right - size.width(), bottom - size.height(), size.width(), size.height()});
        inner.setBottom(bottom - size.height() - lineGap - 1);
        inner.setTop(rect.y() + look::metrics().between);
    }
    placeTexts(inner, plan);
}
