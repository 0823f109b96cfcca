// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QWidget>

class BannerLayout;
class CloseButton;
class LinkButton;
class PlainLabel;

// A deadline or an unknown outcome: the fact in bold, what it means, and the one thing to do. At most one per pane.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setText(const QString &fact, const QString &consequence);
    void setAction(const QString &text); // empty for none
    void setClosable(bool closable); // a cross; whoever shows it hides it then
    void addWidget(QWidget *widget); // at the far edge, for a field that belongs to the sentence; takes ownership

signals:
    void actionTriggered();
    void closed(); // by the operator

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    PlainLabel *m_fact;
    PlainLabel *m_consequence;
    LinkButton *m_action;
    CloseButton *m_close;
    BannerLayout *m_parts;
};
