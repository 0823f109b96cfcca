// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fittingscroll.h"

#include <QPointer>

class QFocusFrame;
class QVBoxLayout;

// Lines of which there may be any number: they take a few lines' room, and what has no place there is scrolled to, with
// the keyboard as well. Hidden while there is none.
class LineScroll : public FittingScroll
{
    Q_OBJECT

public:
    explicit LineScroll(const QString &accessibleName, QWidget *parent = nullptr);

    void clear();
    void add(QWidget *line);

    QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QVBoxLayout *m_lines;
    QPointer<QFocusFrame> m_ring;
};
