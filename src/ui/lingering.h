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
    std::unique_ptr<Workspace> takeBack(const QString &accountId); // nullptr: none of that account is here

private:
    void letGo();

    std::vector<std::unique_ptr<Workspace>> m_workspaces;
};
