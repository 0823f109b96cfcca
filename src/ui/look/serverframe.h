// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QWidget>

class PlainLabel;

// Somebody else's words: who and when, then what they said between quotation marks, which hold nothing of ours.
class ServerFrame : public QWidget
{
    Q_OBJECT
public:
    explicit ServerFrame(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setSource(const QString &whoAndWhen);
    void setWords(const QString &words); // as they came; without quotation marks

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    PlainLabel *m_source;
    PlainLabel *m_words;
};
