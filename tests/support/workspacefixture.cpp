// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacefixture.h"

#include <flows/purchases.h>
#include <store/seal.h>
#include <store/state.h>

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

static QCoro::Task<Secret> ready(Secret key)
{
    co_return key;
}

WorkspaceFixture::WorkspaceFixture(SandboxSettings settings)
    : m_sandbox(std::move(settings))
    , m_draftKey(Seal::newKey())
{
    open();
}

WorkspaceFixture::~WorkspaceFixture() = default;

void WorkspaceFixture::reopen()
{
    m_workspace.reset();
    m_journal.reset();
    m_settings.reset();
    m_state.reset(); // waits for the last of what was to be written
    open();
}

void WorkspaceFixture::open()
{
    m_state = openState(m_profile.filePath(u"state.db"_s));
    m_settings = std::make_unique<Settings>(*m_state);
    bool loaded = false;
    m_settings->load().then([&loaded](const Result<Done> &) { loaded = true; });
    QTRY_VERIFY(loaded);
    m_journal = std::make_unique<Journal>(m_profile.filePath(u"journal.db"_s));
    StoredAccount account;
    account.id = u"practice"_s;
    account.kind = AccountKind::Sandbox;
    account.name = u"practice account"_s;
    const auto url = BaseUrl::parse(m_sandbox.url().toString());
    m_workspace = std::make_unique<Workspace>(account, ClientSettings{*url}, Secret(m_sandbox.key()),
        Workspace::Stores{*m_state, *m_settings, *m_journal, u"abcdef"_s, nullptr,
            [this](Scope &, DraftKey) { return ready(m_isLocked ? Secret() : m_draftKey.copy()); }});
}
