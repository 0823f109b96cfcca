// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/workspace.h>

#include <memory>
#include <vector>

// Workspaces whose account was closed while a purchase was on its way: they stay until its answer came, so that closing
// an account makes no order doubtful.
class Lingering : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static bool isBuying(Workspace &workspace);
    void keep(std::unique_ptr<Workspace> workspace); // for as long as it is buying
    bool has(const QString &accountId) const;
    // nullptr: none of that account and key is here. One with another key finishes its purchase and goes.
    std::unique_ptr<Workspace> takeBack(const QString &accountId, const QByteArray &keyFingerprint);

private:
    void letGo();

    std::vector<std::unique_ptr<Workspace>> m_workspaces;
};
