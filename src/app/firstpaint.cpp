// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

#include <QEvent>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(logStart, "cordboard.start", QtWarningMsg)

FirstPaint::FirstPaint(QObject *window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Queued, so that the painting that begins now is over.
        QMetaObject::invokeMethod(
            this,
            [this] {
                qCInfo(logStart, "first paint");
                deleteLater();
            },
            Qt::QueuedConnection);
    }
    return false;
}
