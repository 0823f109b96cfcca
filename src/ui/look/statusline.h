// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strip.h"

#include <models/cell.h>

#include <QTimer>

class LinkButton;
class PlainLabel;
class QProgressBar;

// The bottom of the window: how the connection is, what is going on, and how far long work has come. Its texts are
// labels of their own, so that they can be read one by one.
class StatusLine : public Strip
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setConnection(Tone tone, const QString &word); // Done, "Connected"
    void setTexts(const QStringList &texts); // "synced 12 s ago", "3 requests"
    void tell(const QString &news); // for a few seconds: what has just been done, where nothing else shows it
    void setProgress(const QString &what, qint64 done, qint64 total); // total 0: nothing runs

signals:
    void cancelRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    PlainLabel *m_word;
    QHBoxLayout *m_texts;
    PlainLabel *m_news;
    QTimer m_newsEnd;
    PlainLabel *m_what;
    PlainLabel *m_count;
    QProgressBar *m_bar;
    LinkButton *m_cancel;
};
