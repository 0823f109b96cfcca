// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QAbstractButton>
#include <QPointer>
#include <QPushButton>

#include <optional>

class QFocusFrame;

// Text that acts. Underlined under the pointer and in focus; the property "danger" gives it the tone of what is lost.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);
    ~LinkButton() override;

    void setTone(Tone tone); // on a banner: the tone's text colour, always underlined

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QColor ink() const;

    std::optional<Tone> m_tone;
    QPointer<QFocusFrame> m_ring; // around it: a link has no padding, and inside it would go through the letters
};
