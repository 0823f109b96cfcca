// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QWidget>

class CloseButton;
class LineScroll;
class LinkButton;
class PlainLabel;
class FlowRow;
class QVBoxLayout;
class ServerFrame;

// What became of something, in a narrow place: the fact in bold, what it means, somebody else's words in their frame,
// and what can be done, below each other.
class Note : public QWidget
{
    Q_OBJECT

public:
    explicit Note(QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setText(const QString &fact, const QString &consequence);
    // A server's words and whose they are.
    struct Words
    {
        QString source{};
        QString words{};
    };
    void setWords(const QString &source, const QString &words); // without words there is no frame
    void setWords(const QList<Words> &all); // a frame each
    // More than there is room for, in a place that scrolls. Where there are no words, only the source is shown.
    void setList(const QList<Words> &all);
    LinkButton *addLink(const QString &text);
    void clearLinks();
    bool focusLink(); // the first one; false: there is none to be seen
    void setClosable(bool closable);
    void dropNews(); // closes it, if it tells that something went well

signals:
    void closed(); // by the operator, and hidden
    void roomChanged(); // it came, went, or says something else

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    PlainLabel *m_fact;
    PlainLabel *m_consequence;
    QList<ServerFrame *> m_frames;
    QVBoxLayout *m_framePlace;
    LineScroll *m_list;
    FlowRow *m_links;
    CloseButton *m_close;
};
