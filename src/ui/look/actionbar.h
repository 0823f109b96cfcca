// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strip.h"

#include <QSet>

class LinkButton;
class PlainLabel;
class QPushButton;

// What can be done with a selection or with a form. Buttons keep their size: when the bar is
// too narrow the links go first, then the plain buttons from the left, the primary never; what went has to be in the
// context menu too.
class ActionBar : public Strip
{
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    void setText(const QString &count, const QString &text); // "3 selected", "USD 3.00 now, USD 3.00/month"
    void setTextTone(Tone tone); // of the second part
    void setForm(); // at the foot of a form: on the pane's own ground
    void addWidget(QWidget *widget); // before the text, a check box for instance; takes ownership
    LinkButton *addLink(const QString &text);
    QPushButton *addButton(const QString &text);
    QPushButton *addDanger(const QString &text);
    QPushButton *addPrimary(const QString &text); // last

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *add(const QString &text);
    void giveWay();

    PlainLabel *m_count;
    PlainLabel *m_text;
    QList<QWidget *> m_givingWay; // in the order in which they go
    QSet<QWidget *> m_gone;
    qsizetype m_links = 0;
};
