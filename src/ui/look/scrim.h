// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

// Darkens the window under a sheet, takes what is clicked there, and keeps the sheet in the middle.
class Scrim : public QWidget
{
    Q_OBJECT
public:
    Scrim(QWidget *window, const QWidget *uncovered);

    void place();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int top() const;

    QPointer<const QWidget> m_uncovered;
};
