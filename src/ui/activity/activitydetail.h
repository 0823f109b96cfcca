// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/activity/deedchoices.h>

#include <QWidget>

#include <array>

class ActionBar;
class Banner;
class CallView;
class FieldRow;
class FormColumn;
class Pill;
class PlainLabel;
class QPushButton;
class QVBoxLayout;
class SecondTicker;
class ServerFrame;
class Steps;
class TitleRow;

// All that is known of one change: where it stands, what happened, and what may be done about it. Never to send it
// again.
class ActivityDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityDetail(Workspace &workspace, QWidget *parent = nullptr);

    void clear();
    void show(const Deed &deed); // and reads the rest of it
    const QList<DeedChoice> &choices() const { return m_choices; } // what can be done, for a menu

private:
    enum Fact { Money, Sent, Mark, Looks, NextLook, Subjects, Orders, Person, Request, FactCount };

    void layOut();
    QWidget *makeBody();
    QCoro::Task<> read();
    void tell();
    void tick();
    void tellBanner(const Intent &intent);
    void setFact(Fact fact, const QString &text);
    void makeChoices();
    void makeBar();
    void toggleCall();
    Intent intent() const; // as the engine has it now

    Workspace &m_workspace;
    DeedStory m_story;
    QString m_choicesAre; // made for
    TitleRow *m_title;
    Pill *m_state;
    Banner *m_banner;
    ServerFrame *m_frame;
    FormColumn *m_facts;
    std::array<FieldRow *, FactCount> m_rows{};
    std::array<PlainLabel *, FactCount> m_texts{};
    QWidget *m_body;
    Steps *m_steps;
    PlainLabel *m_hint;
    QVBoxLayout *m_links;
    CallView *m_call = nullptr;
    QVBoxLayout *m_column;
    ActionBar *m_bar = nullptr;
    QList<DeedChoice> m_choices;
    std::shared_ptr<SecondTicker> m_ticker;
    Scope m_scope; // last: dies first
};
