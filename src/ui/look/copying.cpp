// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copying.h"

#include "statusline.h"

#include <QClipboard>
#include <QGuiApplication>

void look::copy(const QString &text, const QWidget *from)
{
    QGuiApplication::clipboard()->setText(text);
    if (auto *line = from->window()->findChild<StatusLine *>())
        line->tell(StatusLine::tr("Copied"));
}
