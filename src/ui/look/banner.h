// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QWidget>

class LinkButton;
class PlainLabel;
class QHBoxLayout;

// A deadline or an unknown outcome: the fact in bold, what it means, and the one thing to do. At most one per pane.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setStacked(); // the fact above what it means, where both are long
    void setText(const QString &fact, const QString &consequence);
    void setAction(const QString &text); // empty for none
    void addWidget(QWidget *widget); // at the far edge, for a field that belongs to the sentence; takes ownership

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    bool m_stacked = false;
    QHBoxLayout *m_row;
    PlainLabel *m_fact;
    PlainLabel *m_consequence;
    LinkButton *m_action;
};
