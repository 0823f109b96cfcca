// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class MainWindow;

// The keys that work in every section.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeys(MainWindow *window);

signals:
    void shortcutsRequested();
    void paletteRequested();

private:
    void add(const QKeySequence &keys, const std::function<void()> &act);
    void addSections();
    void addPane();

    MainWindow *m_window;
};
