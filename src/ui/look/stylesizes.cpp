// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "styleparts.h"
#include "theme.h"

#include <QHash>

namespace {

// By what they are of our own metrics.
const QHash<QStyle::PixelMetric, int Metrics::*> &grown()
{
    static const QHash<QStyle::PixelMetric, int Metrics::*> table{
        {QStyle::PM_IndicatorWidth, &Metrics::check},
        {QStyle::PM_IndicatorHeight, &Metrics::check},
        {QStyle::PM_ExclusiveIndicatorWidth, &Metrics::check},
        {QStyle::PM_ExclusiveIndicatorHeight, &Metrics::check},
        {QStyle::PM_ScrollBarExtent, &Metrics::scrollBar},
        {QStyle::PM_SmallIconSize, &Metrics::icon},
        {QStyle::PM_ButtonIconSize, &Metrics::icon},
        {QStyle::PM_ListViewIconSize, &Metrics::icon},
        {QStyle::PM_TabBarIconSize, &Metrics::icon},
        {QStyle::PM_TreeViewIndentation, &Metrics::icon},
        {QStyle::PM_HeaderMargin, &Metrics::between},
        {QStyle::PM_LayoutHorizontalSpacing, &Metrics::between},
        {QStyle::PM_LayoutVerticalSpacing, &Metrics::between},
    };
    return table;
}

const QHash<QStyle::PixelMetric, int> &fixed()
{
    static const QHash<QStyle::PixelMetric, int> table{
        {QStyle::PM_ButtonMargin, 24},
        {QStyle::PM_ButtonShiftHorizontal, 0},
        {QStyle::PM_ButtonShiftVertical, 0},
        {QStyle::PM_TabBarTabShiftHorizontal, 0},
        {QStyle::PM_TabBarTabShiftVertical, 0},
        {QStyle::PM_TabBarBaseOverlap, 0},
        {QStyle::PM_TabBarTabOverlap, 0},
        {QStyle::PM_TabBarTabHSpace, 20},
        {QStyle::PM_CheckBoxLabelSpacing, 7},
        {QStyle::PM_RadioButtonLabelSpacing, 7},
        {QStyle::PM_ScrollBarSliderMin, 24},
        {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
        {QStyle::PM_SplitterWidth, 1},
        {QStyle::PM_HeaderMarkSize, 6},
        {QStyle::PM_FocusFrameHMargin, 7},
        {QStyle::PM_FocusFrameVMargin, 3},
        {QStyle::PM_LayoutLeftMargin, 0},
        {QStyle::PM_LayoutTopMargin, 0},
        {QStyle::PM_LayoutRightMargin, 0},
        {QStyle::PM_LayoutBottomMargin, 0},
    };
    return table;
}

} // namespace

std::optional<int> styleparts::sizeOf(QStyle::PixelMetric metric)
{
    if (const auto found = grown().constFind(metric); found != grown().cend())
        return look::metrics().*found.value();
    if (const auto found = fixed().constFind(metric); found != fixed().cend())
        return found.value();
    return {};
}
