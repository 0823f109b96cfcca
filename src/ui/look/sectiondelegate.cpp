// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sectiondelegate.h"

#include "icons.h"
#include "painting.h"
#include "theme.h"

#include <QPainter>

namespace {

constexpr int inset = 8;
constexpr int iconAt = 20;
constexpr int afterIcon = 9;
constexpr int leastBadge = 20;
constexpr int edge = 14;

int badgeWidth(const QString &count)
{
    return qMax(leastBadge, paint::badgeWidth(count));
}

} // namespace

// In bold, as the current one is, and with a badge of two digits.
int SectionDelegate::widthFor(const QString &name)
{
    const auto &m = look::metrics();
    const int word = QFontMetrics(look::font(FontRole::Emphasis)).horizontalAdvance(name) + 1;
    return iconAt + m.icon + afterIcon + word + m.tight + badgeWidth(QStringLiteral("99")) + edge;
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &m = look::metrics();
    return {m.wide(176), m.sectionStep + index.data(RoomAboveRole).toInt()};
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &m = look::metrics();
    const auto &all = option.rect;
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, all, QRect(all.x() + x, y, width, height));
    };
    const int top = all.bottom() + 1 - m.sectionStep + (m.sectionStep - m.sectionItem) / 2;
    if (index.data(LineAboveRole).toBool())
        painter->fillRect(place(20, all.y() + 4, all.width() - 40, 1), look::color(Token::Border));

    const bool current = option.state.testFlag(QStyle::State_Selected);
    const auto ground = place(inset, top, all.width() - 2 * inset, m.sectionItem);
    if (current || option.state.testFlag(QStyle::State_MouseOver))
        paint::roundRect(*painter, ground, m.radius, look::color(current ? Token::Select : Token::Hover));
    const int middle = top + m.sectionItem / 2;
    if (current)
        paint::roundRect(*painter, place(inset, middle - m.icon / 2, 3, m.icon), 1.5, look::color(Token::Ring));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(*painter, ground, m.radius);

    icons::paint(*painter, place(iconAt, middle - m.icon / 2, m.icon, m.icon), index.data(IconRole).toString(),
        look::color(current ? Token::Text : Token::Secondary));
    int right = all.width() - edge;
    if (const int count = index.data(BadgeRole).toInt(); count > 0) {
        const auto text = QString::number(count);
        const int width = badgeWidth(text);
        const auto tone = Tone(index.data(ToneRole).toInt());
        const auto colors = look::tone(tone);
        const bool raised = current && tone == Tone::Neutral; // its tint would be lost on the selection
        paint::badge(*painter, place(right - width, middle - m.badge / 2, width, m.badge), text,
            raised ? look::color(Token::Base) : colors.tint, raised ? look::color(Token::Text) : colors.text);
        right -= width + m.tight;
    }
    painter->setFont(look::font(current ? FontRole::Emphasis : FontRole::Body));
    painter->setPen(look::color(Token::Text));
    const int left = iconAt + m.icon + afterIcon;
    const auto name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, right - left);
    painter->drawText(place(left, top, right - left, m.sectionItem),
        int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)), name);
}
