// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting.h"
#include "styleparts.h"
#include "theme.h"

#include <QPainter>
#include <QTabBar>

namespace {

using styleparts::Draw;

void drawScrollBar(const Draw &draw, const QStyleOptionSlider &slider)
{
    const auto &m = look::metrics();
    draw.painter.fillRect(slider.rect, slider.palette.color(QPalette::Base));
    if (slider.minimum == slider.maximum)
        return;
    auto handle = QRectF(
        QStyle::visualRect(slider.direction, slider.rect, styleparts::scrollRect(slider, QStyle::SC_ScrollBarSlider)));
    const qreal inset = (m.scrollBar - m.scrollHandle) / 2.0;
    handle = slider.orientation == Qt::Horizontal ? handle.adjusted(2, inset, -2, -inset)
                                                  : handle.adjusted(inset, 2, -inset, -2);
    const bool held = draw.hovered() || draw.has(QStyle::State_Sunken);
    paint::roundRect(
        draw.painter, handle, m.scrollHandle / 2.0, look::color(held ? Token::BorderStrong : Token::Handle));
}

void drawTabShape(const Draw &draw)
{
    const auto shape = draw.option->rect.adjusted(4, 0, -4, 0);
    if (draw.has(QStyle::State_Selected))
        draw.painter.fillRect(QRect(shape.x(), shape.bottom() - 1, shape.width(), 2), look::color(Token::Ring));
    else if (draw.hovered())
        paint::roundRect(draw.painter, shape.adjusted(0, 4, 0, -4), look::metrics().radius, look::color(Token::Hover));
    if (draw.focused())
        paint::focusRing(draw.painter, shape.adjusted(0, 3, 0, -4), look::metrics().radius);
}

void drawTabLabel(const Draw &draw, const QStyleOptionTab &tab)
{
    const bool current = draw.has(QStyle::State_Selected);
    auto &painter = draw.painter;
    painter.save();
    painter.setFont(look::font(current ? FontRole::Emphasis : FontRole::Body));
    painter.setPen(look::color(!draw.has(QStyle::State_Enabled) ? Token::Disabled
            : current                                           ? Token::Text
                                                                : Token::Secondary));
    const auto room = tab.rect.adjusted(8, 0, -8, 0);
    const auto word = painter.fontMetrics().elidedText(tab.text, Qt::ElideRight, room.width(), Qt::TextShowMnemonic);
    painter.drawText(room, Qt::AlignCenter | Qt::TextHideMnemonic, word);
    painter.restore();
}

void drawProgress(const Draw &draw, const QStyleOptionProgressBar &progress)
{
    const auto &m = look::metrics();
    const QRectF rect(progress.rect);
    const QRectF track(rect.x(), rect.center().y() - m.bar / 2.0, rect.width(), m.bar);
    const qreal span = progress.maximum - progress.minimum;
    const qreal done = span > 0 ? (progress.progress - progress.minimum) / span : 0;
    paint::bar(draw.painter, track, done, look::tone(Tone::Waiting).bar, progress.direction);
}

} // namespace

bool styleparts::barPrimitive(QStyle::PrimitiveElement element, const Draw &draw)
{
    const auto &rect = draw.option->rect;
    switch (element) {
    case QStyle::PE_FrameTabBarBase:
        draw.painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look::color(Token::Border));
        return true;
    case QStyle::PE_Frame:
        paint::roundRect(draw.painter, rect, look::metrics().radius, {}, look::color(Token::Border));
        return true;
    case QStyle::PE_FrameTabWidget:
        return true;
    default:
        return false;
    }
}

bool styleparts::barControl(QStyle::ControlElement element, const Draw &draw)
{
    switch (element) {
    case QStyle::CE_TabBarTabShape:
        drawTabShape(draw);
        return true;
    case QStyle::CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(draw.option))
            drawTabLabel(draw, *tab);
        return true;
    case QStyle::CE_ProgressBar:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(draw.option))
            drawProgress(draw, *progress);
        return true;
    case QStyle::CE_Splitter:
        draw.painter.fillRect(draw.option->rect, look::color(Token::Border));
        return true;
    default:
        return false;
    }
}

bool styleparts::barComplex(QStyle::ComplexControl control, const Draw &draw)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(draw.option);
    if (control != QStyle::CC_ScrollBar || !slider)
        return false;
    drawScrollBar(draw, *slider);
    return true;
}

QRect styleparts::scrollRect(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int wanted = range > 0 ? int(qint64(length) * option.pageStep / (range + option.pageStep)) : length;
    const int handle = qMin(length, qMax(wanted, 24));
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto span = [&](int from, int size) {
        return across ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
                      : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return span(0, length);
    case QStyle::SC_ScrollBarSlider:
        return span(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        return {};
    }
}

QSize styleparts::tabSize(const QStyleOptionTab &option, const QWidget *widget)
{
    // As wide as the bold word, so that nothing moves when another tab is chosen.
    const QFontMetrics metrics(look::font(FontRole::Emphasis));
    const bool inTitle = widget && widget->property("titleRow").toBool();
    return {metrics.size(Qt::TextShowMnemonic, option.text).width() + 20,
        inTitle ? look::metrics().titleRow : look::metrics().tabs};
}
