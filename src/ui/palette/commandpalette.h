// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/palette/commandlist.h>

#include <QPointer>

class Desk;
class MainWindow;
class QCompleter;
class QLineEdit;
class QMenu;

// What is typed into the field of the account bar: where to go, and what to do. Enter does the first, or the one that
// was chosen with the arrows; Esc goes back to where the focus was.
class CommandPalette : public QObject
{
    Q_OBJECT

public:
    CommandPalette(MainWindow *window, QLineEdit *field, QMenu *menu); // belongs to the window, as they do

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void gather();
    void offer();
    void run(int row);
    void leave();
    void forget(); // what was typed, and what is offered
    void focusPane();

    MainWindow *m_window;
    QLineEdit *m_field;
    QMenu *m_menu;
    CommandList *m_list;
    QCompleter *m_offers;
    QPointer<Desk> m_desk; // the commands are about it
    QList<Command> m_standing; // what there is whatever is typed, as it was when the field got the focus
    QPointer<QWidget> m_before; // had the focus
};
