// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLabel>

#include <variant>

// Text that stays text, whatever is in it: a server's words go through here.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, FontRole role = FontRole::Body, QWidget *parent = nullptr);

    void setColor(Token token);
    void setTone(Tone tone); // the tone's text colour
    void setAccount(const AccountLook &account); // text on the account's bar
    void setFigures(FontRole role);
    void setElided(Qt::TextElideMode mode); // one line that gives way to its neighbours; not together with selectable
    void setSelectable(bool selectable);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptColor();

    std::variant<Token, Tone, AccountLook> m_ink = Token::Text;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};
