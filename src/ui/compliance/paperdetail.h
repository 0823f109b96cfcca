// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QWidget>

#include <optional>

class ActionBar;
class Banner;
class FormColumn;
class Pill;
class PlainLabel;
class TitleRow;
class QVBoxLayout;

// What is known of one paper: its name and state, a line for each fact, and what can be done with it.
class PaperDetail : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        QString label{};
        QString text{}; // empty: nothing is said of it
    };

    explicit PaperDetail(QWidget *parent = nullptr);

    void clear(const QString &why);
    void setTitle(const QString &title, const QString &detail);
    void setState(const std::optional<StateCell> &state);
    void setFacts(QList<Fact> facts);
    Banner *banner() const { return m_banner; } // hidden; whoever has something to say shows it
    ActionBar *bar() const { return m_bar; }
    void addBelow(QWidget *widget); // the facts; takes ownership

private:
    void build(const QList<Fact> &facts);

    TitleRow *m_title;
    Pill *m_state;
    Banner *m_banner;
    PlainLabel *m_nothing;
    QWidget *m_page;
    QVBoxLayout *m_column = nullptr;
    FormColumn *m_form = nullptr;
    QStringList m_labels;
    QList<PlainLabel *> m_texts;
    ActionBar *m_bar;
};
