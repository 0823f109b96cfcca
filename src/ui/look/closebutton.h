// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

// The cross that takes something away.
class CloseButton : public QToolButton
{
    Q_OBJECT
public:
    explicit CloseButton(const QString &name, QWidget *parent = nullptr); // name: tooltip and accessible name

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
