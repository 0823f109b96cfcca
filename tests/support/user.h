// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

// Somebody who uses a window by what it calls its parts: the accessible names, as a screen reader hears them. Each
// action is done with the events a person would cause, and says false where the person could not have done it: no such
// part, hidden, or off.
namespace user {

QWidget *see(const QWidget *window, const QString &name); // the visible widget of that name; nullptr: none
template <class W>
W *see(const QWidget *window, const QString &name)
{
    return qobject_cast<W *>(see(window, name));
}

QString nameOf(const QWidget *widget);
bool canUse(const QWidget *window, const QString &name); // visible and enabled

bool click(const QWidget *window, const QString &name);
bool type(const QWidget *window, const QString &field, const QString &text); // in place of what is there
bool choose(const QWidget *window, const QString &box, const QString &entry);
bool check(const QWidget *window, const QString &box, bool on = true);

QStringList textsOf(const QWidget *window); // every label that can be read now
bool reads(const QWidget *window, const QString &part); // some label holds this text

} // namespace user
