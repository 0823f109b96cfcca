// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QAbstractButton>
#include <QPushButton>

#include <optional>

// Text that acts. Underlined under the pointer and in focus; the property "danger" gives it the tone of what is lost.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Tone tone); // on a banner: the tone's text colour, always underlined

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor ink() const;

    std::optional<Tone> m_tone;
};
