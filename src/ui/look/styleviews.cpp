// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting.h"
#include "styleparts.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace {

using styleparts::Draw;

void drawSection(const Draw &draw)
{
    const auto &rect = draw.option->rect;
    draw.painter.fillRect(rect, look::color(Token::Window));
    draw.painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look::color(Token::Border));
}

void drawSectionLabel(const Draw &draw, const QStyleOptionHeader &header)
{
    auto &painter = draw.painter;
    painter.save();
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    painter.setFont(look::font(FontRole::Caption));
    painter.setPen(look::color(sorted ? Token::Text : Token::Secondary));

    // The full height of the section: a tight rectangle would clip descenders.
    const QRect cell(
        header.rect.adjusted(styleparts::headerInset(header, true), 0, -styleparts::headerInset(header, false), 0));
    const int mark = sorted ? 6 + 6 + 2 : 0;
    const auto word = painter.fontMetrics().elidedText(header.text, Qt::ElideRight, cell.width() - mark);
    const int width = painter.fontMetrics().horizontalAdvance(word);
    if (word != header.text && word.size() < 4)
        return painter.restore(); // too narrow to say anything: the tooltip does
    const bool trailing = header.textAlignment.testFlag(Qt::AlignRight);
    const bool centred = header.textAlignment.testFlag(Qt::AlignHCenter);
    const int x = trailing ? cell.right() + 1 - width - mark
        : centred          ? cell.center().x() - (width + mark) / 2
                           : cell.x();
    const QRect text(x, cell.y(), width + 1, cell.height());
    painter.drawText(QStyle::visualRect(header.direction, header.rect, text), Qt::AlignVCenter | Qt::AlignLeft, word);
    if (sorted) {
        const QRect at(x + width + 6, cell.y(), 8, cell.height());
        const auto direction = header.sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow;
        paint::chevron(painter, QRectF(QStyle::visualRect(header.direction, header.rect, at)).center(), 6, direction,
            look::color(Token::Text));
    }
    painter.restore();
}

void drawBranch(const Draw &draw)
{
    if (!draw.has(QStyle::State_Children))
        return;
    const auto direction = draw.has(QStyle::State_Open) ? Qt::DownArrow
        : draw.option->direction == Qt::RightToLeft     ? Qt::LeftArrow
                                                        : Qt::RightArrow;
    paint::chevron(draw.painter, QRectF(draw.option->rect).center(), 8, direction, look::color(Token::Secondary));
}

void drawRowGround(const Draw &draw)
{
    const bool chosen = draw.has(QStyle::State_Selected);
    if (chosen || draw.hovered())
        draw.painter.fillRect(draw.option->rect, look::color(chosen ? Token::Select : Token::Hover));
}

} // namespace

int styleparts::headerInset(const QStyleOptionHeader &option, bool leading)
{
    const auto end = leading ? QStyleOptionHeader::Beginning : QStyleOptionHeader::End;
    const bool outer = option.position == end || option.position == QStyleOptionHeader::OnlyOneSection;
    return outer ? look::metrics().edge : look::metrics().between;
}

bool styleparts::viewPrimitive(QStyle::PrimitiveElement element, const Draw &draw)
{
    switch (element) {
    case QStyle::PE_IndicatorBranch:
        drawBranch(draw);
        return true;
    case QStyle::PE_PanelItemViewItem:
        drawRowGround(draw);
        return true;
    case QStyle::PE_PanelItemViewRow: // filled with the items
    case QStyle::PE_IndicatorHeaderArrow: // drawn with the word it follows
        return true;
    default:
        return false;
    }
}

bool styleparts::viewControl(QStyle::ControlElement element, const Draw &draw)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(draw.option);
    switch (element) {
    case QStyle::CE_Header: // whole: Fusion would ask its own tight rectangle for the label
        drawSection(draw);
        if (header)
            drawSectionLabel(draw, *header);
        return true;
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        drawSection(draw);
        return true;
    default:
        return false;
    }
}
