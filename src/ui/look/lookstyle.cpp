// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookstyle.h"

#include "styleparts.h"
#include "theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

LookStyle::LookStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{ }

void LookStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const styleparts::Draw draw{option, *painter, widget};
    if (!styleparts::buttonPrimitive(element, draw) && !styleparts::fieldPrimitive(element, draw)
        && !styleparts::viewPrimitive(element, draw) && !styleparts::barPrimitive(element, draw))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LookStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const styleparts::Draw draw{option, *painter, widget};
    if (!styleparts::buttonControl(element, draw) && !styleparts::fieldControl(element, draw)
        && !styleparts::viewControl(element, draw) && !styleparts::barControl(element, draw))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void LookStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const styleparts::Draw draw{option, *painter, widget};
    if (!styleparts::fieldComplex(control, draw) && !styleparts::barComplex(control, draw))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto &m = look::metrics();
    switch (element) {
    case SE_LineEditContents:
        // QLineEdit keeps 2 px more on each side; a frameless one lies in a field that has kept the room already.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(7, 1, -7, -1);
        return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return QProxyStyle::subElementRect(element, option, widget).adjusted(-3, 0, 3, 0);
    case SE_TreeViewDisclosureItem:
        return visualRect(option->direction, option->rect,
            QRect(option->rect.center().x() - m.icon / 2, option->rect.y(), m.icon, option->rect.height()));
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect LookStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); slider && control == CC_ScrollBar)
        return visualRect(option->direction, option->rect, styleparts::scrollRect(*slider, part));
    const auto rect = styleparts::fieldRect(control, *option, part);
    if (!rect.isValid())
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, option->rect, rect);
}

QSize LookStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const auto &m = look::metrics();
    const auto base = [&] { return QProxyStyle::sizeFromContents(type, option, size, widget); };
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return styleparts::buttonSize(*button, widget);
        break;
    case CT_ToolButton:
        return QSize(qMax(m.control, size.width() + 8), m.control);
    case CT_LineEdit:
        return QSize(size.width() + 14, qMax(m.control, size.height()));
    case CT_ComboBox:
        return QSize(size.width() + 12 + m.control, m.control); // 9 before the text, and what rounding costs
    case CT_SpinBox:
        return QSize(size.width() + 14 + m.control, m.control);
    case CT_CheckBox:
    case CT_RadioButton:
        return QSize(base().width(), qMax(base().height(), m.control - 4));
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return styleparts::tabSize(*tab, widget);
        break;
    case CT_HeaderSection:
        return QSize(base().width(), m.header);
    case CT_ItemViewItem:
        return QSize(base().width(), qMax(base().height(), m.row));
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return QSize(base().width() + 16, qMax(base().height(), m.row));
        break;
    case CT_ProgressBar:
        return QSize(size.width(), m.bar);
    default:
        break;
    }
    return base();
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool isMargin = metric >= PM_LayoutLeftMargin && metric <= PM_LayoutBottomMargin;
    if (isMargin && qobject_cast<const QDialog *>(widget))
        return look::metrics().inset; // of Qt's own, as the one that asks for a file; ours say what they want
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QPlainTextEdit *>(widget))
        return 2; // room for its ring
    if (qobject_cast<const QFocusFrame *>(widget))
        return metric == PM_FocusFrameHMargin ? 4 : metric == PM_FocusFrameVMargin ? 1 : 0;
    if (const auto size = styleparts::sizeOf(metric))
        return *size;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int LookStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_ComboBox_Popup: // the list opens below the field, not over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_TabBar_Alignment:
        return int(Qt::AlignLeft);
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_BlinkCursorWhenTextSelected:
        return 0;
    case SH_FocusFrame_AboveWidget: // and so whole, beyond what it goes around
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QPalette LookStyle::standardPalette() const
{
    return tokens::paletteFor(Theme::instance().scheme());
}

void LookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    const auto *tool = qobject_cast<QToolButton *>(widget);
    // Qt leaves the button that clears a field without a name.
    if (tool && tool->defaultAction() && tool->defaultAction()->objectName() == "_q_qlineeditclearaction"_L1)
        widget->setAccessibleName(tr("Clear"));
}
