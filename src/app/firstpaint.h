// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Says once, in the logging category cordboard.start, that the window has been painted: where a start ends for who
// waits.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QObject *window); // owned by the window
    bool eventFilter(QObject *watched, QEvent *event) override;
};
