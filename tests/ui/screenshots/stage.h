// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/workspace.h>

#include <QDir>
#include <QPixmap>

#include <app/console.h>

#include <functional>

class QAbstractItemView;

// The real window on a sandbox of its own, and somebody who works in it and takes pictures of what is to be seen.
// Whatever does not happen in time is told, and makes the whole a failure.
class Stage
{
public:
    Stage(const QString &profile, const QDir &pictures);

    MainWindow *window() { return m_console.window(); }
    AccountBook &book() { return m_console.book(); }
    Practice &practice() { return m_console.practice(); }

    bool wait(const char *forWhat, const std::function<bool()> &holds);
    void show(Section section);
    QAbstractItemView *list(const QString &name); // waits until it has rows
    void select(const QString &list, QList<int> rows); // as by Ctrl and clicks
    void click(const QString &button, const QString &inside = {});
    void press(Qt::Key key, Qt::KeyboardModifiers with = {});
    void type(const QString &field, const QString &text);
    QString text(const QString &list, int row, int column); // empty: no such cell
    bool reads(const QString &text);

    // What is to be seen, as name-light-1280.png and its three sisters.
    void take(const QString &name, const std::function<void()> &pose = {}); // pose: done anew for each of them

    bool failed() const { return m_failed; }

private:
    void fail(const QString &what);
    QPixmap picture();

    const QDir m_pictures;
    Console m_console;
    bool m_failed = false;
};
