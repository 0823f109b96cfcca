// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting.h"
#include "styleparts.h"
#include "theme.h"

#include <QPainter>
#include <QWidget>

namespace {

using styleparts::Draw;

void drawField(const Draw &draw, bool focused, bool pressable)
{
    const auto radius = look::metrics().radius;
    const QRectF rect(draw.option->rect);
    if (!draw.has(QStyle::State_Enabled) || draw.has(QStyle::State_ReadOnly)) {
        paint::roundRect(draw.painter, rect, radius, {}, look::color(Token::Border));
        if (focused) // what is read-only can be read and copied
            paint::roundRect(draw.painter, rect, radius, {}, look::color(Token::Ring), 2);
        return;
    }
    const auto line = draw.flag("bad") ? look::tone(Tone::Lost).bar : look::color(Token::BorderStrong);
    const auto fill = pressable && draw.hovered() ? Token::Hover : Token::Base;
    paint::roundRect(draw.painter, rect, radius, look::color(fill), line);
    if (focused)
        paint::roundRect(draw.painter, rect, radius, {}, draw.flag("bad") ? line : look::color(Token::Ring), 2);
}

QColor markColor(const Draw &draw)
{
    return look::color(draw.has(QStyle::State_Enabled) ? Token::Secondary : Token::Disabled);
}

QPointF markCenter(const Draw &draw)
{
    const int side = look::metrics().control;
    const QRect at(draw.option->rect.right() + 1 - side, draw.option->rect.y(), side, draw.option->rect.height());
    return QRectF(QStyle::visualRect(draw.option->direction, draw.option->rect, at)).center();
}

void drawCombo(const Draw &draw)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(draw.option);
    drawField(draw, draw.focused(), combo && !combo->editable);
    paint::chevron(draw.painter, markCenter(draw), 8, Qt::DownArrow, markColor(draw));
}

void drawSpin(const Draw &draw)
{
    drawField(draw, draw.focused(), false);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(draw.option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return spin->stepEnabled.testFlag(step) ? markColor(draw) : look::color(Token::Disabled);
    };
    const auto center = markCenter(draw);
    const qreal apart = 4.5 * look::metrics().scale;
    paint::chevron(draw.painter, center - QPointF(0, apart), 7, Qt::UpArrow, color(QAbstractSpinBox::StepUpEnabled));
    paint::chevron(
        draw.painter, center + QPointF(0, apart), 7, Qt::DownArrow, color(QAbstractSpinBox::StepDownEnabled));
}

QRect comboRect(const QRect &all, QStyle::SubControl part)
{
    const int side = look::metrics().control;
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return all.adjusted(8, 1, -side, -1);
    case QStyle::SC_ComboBoxArrow:
        return {all.right() + 1 - side, all.y(), side, all.height()};
    default:
        return {};
    }
}

QRect spinRect(const QRect &all, QStyle::SubControl part, bool buttons)
{
    const int side = buttons ? look::metrics().control : 7;
    const QRect marks(all.right() + 1 - side, all.y(), side, all.height());
    switch (part) {
    case QStyle::SC_SpinBoxEditField:
        return all.adjusted(7, 1, -side, -1);
    case QStyle::SC_SpinBoxUp:
        return buttons ? marks.adjusted(0, 0, 0, -all.height() / 2) : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons ? marks.adjusted(0, all.height() / 2, 0, 0) : QRect();
    default:
        return {};
    }
}

} // namespace

bool styleparts::fieldControl(QStyle::ControlElement element, const Draw &draw)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(draw.option);
    if (element != QStyle::CE_ComboBoxLabel || !combo)
        return false;
    if (combo->editable)
        return true;
    const auto all = comboRect(combo->rect, QStyle::SC_ComboBoxEditField).adjusted(1, 0, 0, 0);
    const auto align = Qt::AlignVCenter | QStyle::visualAlignment(combo->direction, Qt::AlignLeft);
    draw.painter.setPen(look::color(draw.has(QStyle::State_Enabled) ? Token::Text : Token::Disabled));
    const auto text = draw.painter.fontMetrics().elidedText(combo->currentText, Qt::ElideRight, all.width());
    draw.painter.drawText(QStyle::visualRect(combo->direction, combo->rect, all), int(align), text);
    return true;
}

bool styleparts::fieldPrimitive(QStyle::PrimitiveElement element, const Draw &draw)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(draw.option);
    switch (element) {
    case QStyle::PE_PanelLineEdit:
        if (frame && frame->lineWidth > 0) // without a frame it lies in a combo or spin box, which has drawn it
            drawField(draw, draw.focused(), false);
        return true;
    case QStyle::PE_FrameLineEdit:
        drawField(draw, draw.focused(), false);
        return true;
    case QStyle::PE_Frame: // of a text of several lines; others have no ring, or one of their own
        if (!draw.widget || !draw.widget->inherits("QPlainTextEdit"))
            return false;
        drawField(draw, draw.focused(), false);
        return true;
    case QStyle::PE_FrameFocusRect:
        if (draw.widget && draw.widget->inherits("QComboBoxListView"))
            return true; // there the current entry is the selected one
        paint::focusRing(draw.painter, draw.option->rect, look::metrics().radius);
        return true;
    default:
        return false;
    }
}

bool styleparts::fieldComplex(QStyle::ComplexControl control, const Draw &draw)
{
    if (control == QStyle::CC_ComboBox)
        drawCombo(draw);
    else if (control == QStyle::CC_SpinBox)
        drawSpin(draw);
    else
        return false;
    return true;
}

QRect styleparts::fieldRect(QStyle::ComplexControl control, const QStyleOptionComplex &option, QStyle::SubControl part)
{
    if (control == QStyle::CC_ComboBox)
        return comboRect(option.rect, part);
    if (control != QStyle::CC_SpinBox)
        return {};
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    return spinRect(option.rect, part, !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons);
}
