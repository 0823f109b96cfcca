// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reservations/extension.h>

#include <QWidget>

class LineScroll;
class LinkButton;
class PlainLabel;

// What an extension did: the count, and every number that was left out, with the provider's words apart from ours.
// Hidden until there is something to tell.
class ExtensionFrame : public QWidget
{
    Q_OBJECT

public:
    explicit ExtensionFrame(QWidget *parent = nullptr);

    // provider: begins a sentence. now: the server's time.
    void tell(const Extension &extension, const QString &provider, const QDateTime &now);

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *lineOf(const Extension::Refusal &refusal, const QString &provider, const QDateTime &now) const;

    Tone m_tone = Tone::Done;
    PlainLabel *m_title;
    LineScroll *m_lines;
    PlainLabel *m_details;
    LineScroll *m_detailsPlace;
    LinkButton *m_toggle;
};
