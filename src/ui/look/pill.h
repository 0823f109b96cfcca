// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QLabel>

// A state as word, shape and colour.
class Pill : public QLabel
{
    Q_OBJECT
public:
    explicit Pill(const StateCell &state = {}, QWidget *parent = nullptr);

    void setState(const StateCell &state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateCell m_state;
};
