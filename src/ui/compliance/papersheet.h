// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;
class Sheet;
class Workspace;

// The sheets of the pane: over its window, with the account at their head.
namespace papersheet {

Sheet *make(const Workspace &workspace, QWidget *owner, const QString &name);

// Asks before something is deleted; to keep it is the default. subject: what it is called, somebody else's words.
void askToDelete(const Workspace &workspace, QWidget *owner, const QString &question, const QString &subject,
    const QString &meaning, const std::function<void()> &act);

} // namespace papersheet
