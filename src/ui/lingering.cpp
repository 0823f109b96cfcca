// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lingering.h"

#include <algorithm>

bool Lingering::isBuying(Workspace &workspace)
{
    return workspace.engine().isSending();
}

void Lingering::keep(std::unique_ptr<Workspace> workspace)
{
    if (!isBuying(*workspace))
        return;
    // Queued: the engine must not go from inside its own signal.
    connect(&workspace->engine(), &PurchaseEngine::changed, this, &Lingering::letGo, Qt::QueuedConnection);
    m_workspaces.push_back(std::move(workspace));
}

bool Lingering::has(const QString &accountId) const
{
    return std::ranges::any_of(
        m_workspaces, [accountId](const auto &workspace) { return workspace->account().id == accountId; });
}

std::unique_ptr<Workspace> Lingering::takeBack(const QString &accountId, const QByteArray &keyFingerprint)
{
    const auto at = std::ranges::find_if(m_workspaces, [&](const auto &workspace) {
        return workspace->account().id == accountId && workspace->client().keyFingerprint() == keyFingerprint;
    });
    if (at == m_workspaces.end())
        return nullptr;
    std::unique_ptr<Workspace> workspace = std::move(*at);
    m_workspaces.erase(at);
    disconnect(&workspace->engine(), nullptr, this, nullptr);
    return workspace;
}

void Lingering::letGo()
{
    std::erase_if(m_workspaces, [](const auto &workspace) { return !isBuying(*workspace); });
}
