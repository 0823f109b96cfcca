// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/scope.h>
#include <store/drafts.h>
#include <ui/workspace.h>

#include <QCoroTask>
#include <QPushButton>

class QMenu;
class QPlainTextEdit;

// A button with what is written again and again: insert it, save what is typed, delete it. Kept for the account, and
// sealed like all that somebody has typed.
class SavedReplies : public QPushButton
{
    Q_OBJECT

public:
    SavedReplies(Workspace &workspace, QPlainTextEdit *text, QWidget *parent = nullptr);

private:
    QCoro::Task<> offer();
    void fill(QMenu *menu, const QStringList &replies);
    void save(const QStringList &replies);

    Workspace &m_workspace;
    QPlainTextEdit *m_text;
    Scope m_scope; // last: dies first
};
