// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

#include <optional>

class QPainter;
class QWidget;

// What LookStyle draws itself, by family of elements. Each function draws the elements it knows and says whether it
// did; the first family that knows an element wins.
namespace styleparts {

struct Draw
{
    const QStyleOption *option;
    QPainter &painter;
    const QWidget *widget;

    bool has(QStyle::StateFlag flag) const { return option->state.testFlag(flag); }
    bool hovered() const { return has(QStyle::State_Enabled) && has(QStyle::State_MouseOver); }
    bool focused() const { return has(QStyle::State_HasFocus); }
    bool flag(const char *property) const; // a dynamic property of the widget
};

bool buttonPrimitive(QStyle::PrimitiveElement element, const Draw &draw);
bool buttonControl(QStyle::ControlElement element, const Draw &draw);
bool fieldControl(QStyle::ControlElement element, const Draw &draw);
bool fieldPrimitive(QStyle::PrimitiveElement element, const Draw &draw);
bool fieldComplex(QStyle::ComplexControl control, const Draw &draw);
bool viewPrimitive(QStyle::PrimitiveElement element, const Draw &draw);
bool viewControl(QStyle::ControlElement element, const Draw &draw);
bool barPrimitive(QStyle::PrimitiveElement element, const Draw &draw);
bool barControl(QStyle::ControlElement element, const Draw &draw);
bool barComplex(QStyle::ComplexControl control, const Draw &draw);

// Geometry; an invalid answer leaves it to Fusion.
std::optional<int> sizeOf(QStyle::PixelMetric metric);
QRect fieldRect(QStyle::ComplexControl control, const QStyleOptionComplex &option, QStyle::SubControl part);
QRect scrollRect(const QStyleOptionSlider &option, QStyle::SubControl part); // arrows are empty: there are none
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
QSize tabSize(const QStyleOptionTab &option, const QWidget *widget);

int headerInset(const QStyleOptionHeader &option, bool leading); // 16 at the ends of a table, 8 between cells

} // namespace styleparts
