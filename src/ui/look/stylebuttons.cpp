// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting.h"
#include "styleparts.h"
#include "theme.h"

#include <QPainter>
#include <QWidget>

namespace {

using styleparts::Draw;

void drawPanel(const Draw &draw)
{
    const auto radius = look::metrics().radius;
    const QRectF rect(draw.option->rect);
    if (!draw.has(QStyle::State_Enabled)) {
        paint::roundRect(draw.painter, rect, radius, {}, look::color(Token::Border));
        return;
    }
    const bool lit = draw.hovered() || draw.has(QStyle::State_Sunken);
    if (draw.flag("primary")) {
        paint::roundRect(draw.painter, rect, radius, look::color(lit ? Token::AccentHover : Token::Accent));
        if (draw.focused())
            paint::roundRect(
                draw.painter, rect.adjusted(2, 2, -2, -2), radius - 1, {}, look::color(Token::OnAccent), 1.5);
        return;
    }
    const bool on = draw.has(QStyle::State_On);
    paint::roundRect(draw.painter, rect, radius,
        look::color(on ? Token::Select
                : lit  ? Token::Hover
                       : Token::Button),
        look::color(Token::BorderStrong));
    if (draw.focused())
        paint::focusRing(draw.painter, rect, radius);
}

void drawToolPanel(const Draw &draw)
{
    const auto radius = look::metrics().radius;
    const QRectF rect(draw.option->rect);
    if (draw.has(QStyle::State_On))
        paint::roundRect(draw.painter, rect, radius, look::color(Token::Select));
    else if (draw.hovered() || draw.has(QStyle::State_Sunken))
        paint::roundRect(draw.painter, rect, radius, look::color(Token::Hover));
    if (draw.focused())
        paint::focusRing(draw.painter, rect, radius);
}

QColor labelColor(const Draw &draw)
{
    if (!draw.has(QStyle::State_Enabled))
        return look::color(Token::Disabled);
    if (draw.flag("primary"))
        return look::color(Token::OnAccent);
    return draw.flag("danger") ? look::tone(Tone::Lost).text : look::color(Token::Text);
}

QFont labelFont(const QWidget *widget)
{
    auto font = widget ? widget->font() : look::font(FontRole::Body);
    if (widget && widget->property("primary").toBool())
        font.setBold(true);
    return font;
}

void drawLabel(const Draw &draw, const QStyleOptionButton &button)
{
    const auto &m = look::metrics();
    auto &painter = draw.painter;
    painter.save();
    painter.setFont(labelFont(draw.widget));
    const int gap = button.icon.isNull() || button.text.isEmpty() ? 0 : m.between - 2;
    const int icon = button.icon.isNull() ? 0 : m.icon;
    const auto room = button.rect.width() - 2 * m.tight - icon - gap;
    const auto text = painter.fontMetrics().elidedText(button.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int width = icon + gap + painter.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    QRect at(
        (button.rect.left() + button.rect.right() + 1 - width) / 2, button.rect.top(), width, button.rect.height());
    if (icon > 0) {
        const QRect box(at.x(), at.y() + (at.height() - icon) / 2, icon, icon);
        const auto mode = draw.has(QStyle::State_Enabled) ? QIcon::Active : QIcon::Disabled;
        button.icon.paint(&painter, QStyle::visualRect(button.direction, at, box), Qt::AlignCenter, mode);
    }
    painter.setPen(labelColor(draw));
    const auto words = QStyle::visualRect(button.direction, at, at.adjusted(icon + gap, 0, 0, 0));
    painter.drawText(words.adjusted(-2, 0, 2, 0), Qt::AlignCenter | Qt::TextHideMnemonic, text);
    painter.restore();
}

void drawIndicator(const Draw &draw)
{
    const auto state = draw.has(QStyle::State_NoChange) ? Qt::PartiallyChecked
        : draw.has(QStyle::State_On)                    ? Qt::Checked
                                                        : Qt::Unchecked;
    paint::checkBox(draw.painter, draw.option->rect, state, draw.has(QStyle::State_Enabled));
}

void drawRadio(const Draw &draw)
{
    const QRectF box(draw.option->rect);
    const bool enabled = draw.has(QStyle::State_Enabled);
    const bool on = draw.has(QStyle::State_On);
    const auto line = !enabled ? Token::Border : on ? Token::Accent : Token::BorderStrong;
    paint::roundRect(draw.painter, box, box.width() / 2, enabled ? look::color(Token::Base) : QColor(),
        look::color(line), on ? 4.5 : 1);
}

} // namespace

bool styleparts::Draw::flag(const char *property) const
{
    return widget && widget->property(property).toBool();
}

bool styleparts::buttonPrimitive(QStyle::PrimitiveElement element, const Draw &draw)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        drawPanel(draw);
        return true;
    case QStyle::PE_PanelButtonTool:
        drawToolPanel(draw);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawIndicator(draw);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadio(draw);
        return true;
    case QStyle::PE_FrameDefaultButton:
        return true;
    default:
        return false;
    }
}

bool styleparts::buttonControl(QStyle::ControlElement element, const Draw &draw)
{
    if (element == QStyle::CE_FocusFrame) {
        paint::focusRing(draw.painter, draw.option->rect, look::metrics().radius);
        return true;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(draw.option);
    if (element != QStyle::CE_PushButtonLabel || !button)
        return false;
    drawLabel(draw, *button);
    return true;
}

QSize styleparts::buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const auto &m = look::metrics();
    const QFontMetrics metrics(labelFont(widget));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull())
        width += m.icon + (option.text.isEmpty() ? 0 : m.between - 2);
    return {width + 2 * m.inset, m.control};
}
