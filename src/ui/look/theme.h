// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics.h"
#include "tokens.h"

#include <QFont>
#include <QMargins>
#include <QObject>

// Sizes are relative to the system's font, so that text of 200 % needs nothing else.
enum class FontRole {
    Figure, // overview figures, title of a sheet
    Amount, // totals
    Balance, // in the account bar
    Title, // one per area
    Body,
    Emphasis,
    Caption,
    CaptionStrong, // heading rows, badges
};

// The scheme and the fonts the program draws with. One per application; nothing is made anew when they change: the
// palette is set, and what holds a colour or a font of its own listens to changed().
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    static Theme &instance(); // owned by the application, which has to exist

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    // What the desktop asks for; used while the choice is System.
    void setSystemScheme(Scheme scheme);
    Scheme systemScheme() const { return m_system; }

    Scheme scheme() const { return m_scheme; }
    QFont font(FontRole role) const;
    QFont figures(FontRole role) const; // every digit as wide as the next
    const Metrics &metrics() const { return m_metrics; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Theme(QObject *parent);
    void adoptScheme();
    void adoptFonts();

    Choice m_choice = Choice::System;
    Scheme m_system;
    Scheme m_scheme;
    QFont m_base;
    QString m_figureFamily;
    Metrics m_metrics;
};

// What nearly every widget here asks for.
namespace look {

QColor color(Token token);
ToneColors tone(Tone tone);
AccountColors account(const AccountLook &account);
QFont font(FontRole role);
QFont figures(FontRole role);
const Metrics &metrics();

// Margins of a left-to-right window, as they are in this one.
QMargins mirrored(const QMargins &margins);

// Gives a widget a font role, now and whenever the system's font changes.
void setFont(QWidget *widget, FontRole role);
void setFigures(QWidget *widget, FontRole role);

} // namespace look
