// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

// What fills the window beside the section list. The window deletes its panes before the workspace they work on; what a
// pane still waits for ends with the Session and Scope it owns as its last members. The focus of what goes off or is
// hidden stays beside it, and comes back with it.
class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void refresh() = 0; // F5
    virtual void focusFilter() = 0; // Ctrl+F, and when the pane is shown first
    virtual void find(const QString &what) = 0; // a number or id from another pane: select it; "" is nothing
    virtual bool escape() { return false; } // Esc: true if it closed or cancelled something

signals:
    void badgeChanged(int count, bool needsYou); // beside the pane's name in the section list; 0 takes it away

protected:
    // Ends every destructor of a pane: what is in it says nothing to it any more. Qt lets go of connections only after
    // the children are deleted, and their last words would come to what is half gone.
    void hush();
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_gone; // had the focus
    QPointer<QWidget> m_waitsAt; // has it meanwhile
};
