// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fittingtext.h"

#include <ui/look/theme.h>

#include <QFontMetrics>
#include <QPushButton>

#include <algorithm>

void look::setFittingText(QPushButton &button, const QStringList &texts)
{
    const QFontMetrics metrics(look::font(FontRole::Emphasis));
    const int room = button.width() - look::metrics().inset;
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= room; };
    const auto found = std::ranges::find_if(texts, fits);
    button.setText(found == texts.end() ? texts.last() : *found);
}
