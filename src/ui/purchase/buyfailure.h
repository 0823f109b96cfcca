// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <ui/note.h>

class Workspace;

// Why the last try to buy came to nothing before anything was sent.
class BuyFailure : public Note
{
    Q_OBJECT

public:
    explicit BuyFailure(Workspace &workspace, QWidget *parent = nullptr);

    void tellError(const Error &error);
    void tellGone(const QStringList &numbers); // E.164: they are no longer offered
    void tellReason(const QString &reason); // without a full stop

private:
    Workspace &m_workspace;
};
