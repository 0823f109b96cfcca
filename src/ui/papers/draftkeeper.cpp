// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkeeper.h"

#include <ui/workspace.h>

static constexpr int keptWithinMs = 50; // of a keystroke

DraftKeeper::DraftKeeper(Workspace &workspace, std::function<DraftValues()> typed)
    : m_workspace(workspace)
    , m_typed(std::move(typed))
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keptWithinMs);
    connect(&m_keeping, &QTimer::timeout, this, &DraftKeeper::keep);
    for (auto signal : {&Workspace::draftsOpened, &Workspace::draftsSealed}) {
        connect(&workspace, signal, this, [this] { // what could not be read may be readable now
            m_known == Known::Yes ? keep() : void(load());
        });
    }
}

void DraftKeeper::follow(const QString &subject)
{
    m_keeping.stop();
    m_subject = subject;
    m_known = Known::No;
    load();
}

void DraftKeeper::edited()
{
    if (!m_keeping.isActive())
        m_keeping.start();
}

void DraftKeeper::keep()
{
    m_keeping.stop();
    const DraftValues typed = m_typed();
    if (m_known == Known::No || (m_known == Known::Unreadable && typed.isEmpty()))
        return;
    m_known = Known::Yes;
    tell(m_workspace.drafts()->save(m_subject, typed));
}

void DraftKeeper::forget()
{
    if (m_workspace.drafts() && !m_subject.isEmpty())
        m_workspace.drafts()->remove(m_subject);
    follow({});
}

QCoro::Task<> DraftKeeper::load()
{
    if (m_subject.isEmpty() || !m_workspace.drafts())
        co_return;
    const QString subject = m_subject;
    const auto loading = m_workspace.drafts()->load(subject);
    const auto values = co_await later(m_scope, loading);
    if (subject != m_subject)
        co_return;
    m_known = values ? Known::Yes : Known::Unreadable;
    values ? emit loaded(*values) : emit unreadable(values.error());
    if (m_typed() != (values ? *values : DraftValues()))
        edited(); // somebody was quicker
}

QCoro::Task<> DraftKeeper::tell(QFuture<Result<Done>> saving)
{
    const QString subject = m_subject;
    const auto saved = co_await later(m_scope, saving);
    if (subject == m_subject)
        saved ? emit kept() : emit notKept(saved.error());
}
