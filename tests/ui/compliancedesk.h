// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/compliance/compliancepane.h>

#include <QTemporaryDir>

#include <support/panetest.h>

// Somebody at the compliance pane. Each action says false where a person could not have done it.
class ComplianceDesk : protected PaneTest<CompliancePane>
{
protected:
    void start(); // opens the pane
    void reopen(); // as after a restart of the program
    bool showTab(const QString &name); // of the pane, or of the detail; by the keyboard
    QString tabText(const QString &name);
    bool select(const QString &list, const QString &part); // the first row that has this text
    QString cell(const QString &list, const QString &part, const QString &column); // of that row
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}); // where the focus is
    bool tabTo(const QString &name); // the Tab key until the part of that name has the focus
    bool chooseFile(const QString &button, const QByteArray &content, const QString &name);
    QWidget *sheet(const QString &name); // waits for it; nullptr: it did not come
    void lookAgain(qint64 later); // after so many ms

    QWidget *pane() { return m_pane.get(); }

private:
    int rowWith(const QString &list, const QString &part);

    QTemporaryDir m_folder;
};
