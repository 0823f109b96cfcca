// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/look/strip.h>

// The one line a first start shows: this is the sandbox, and how to go on from there.
class PracticeStrip : public Strip
{
    Q_OBJECT

public:
    explicit PracticeStrip(QWidget *parent = nullptr);

signals:
    void connectRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
};
