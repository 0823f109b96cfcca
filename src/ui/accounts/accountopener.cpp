// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountopener.h"

QCoro::Task<Result<std::unique_ptr<Workspace>>> AccountOpener::open(StoredAccount account)
{
    if (account.kind == AccountKind::Sandbox) {
        auto address = co_await later(m_scope, m_world.practice.address());
        if (!address)
            co_return address.error();
        co_return std::make_unique<Workspace>(
            account, ClientSettings{.baseUrl = address->url}, Secret(address->key), m_world.stores);
    }
    const auto url = BaseUrl::parse(account.baseUrl);
    if (!url)
        co_return url.error();
    auto key = co_await this->key(account);
    if (!key)
        co_return key.error();
    co_return std::make_unique<Workspace>(account, ClientSettings{.baseUrl = *url}, std::move(*key), m_world.stores);
}

QCoro::Task<Result<Secret>> AccountOpener::key(StoredAccount account)
{
    if (account.kind == AccountKind::Sandbox) {
        const auto address = co_await later(m_scope, m_world.practice.address());
        if (!address)
            co_return address.error();
        co_return Secret(address->key);
    }
    auto key = co_await later(m_scope, m_world.book.key(account.id));
    if (key && key->isEmpty())
        co_return Error{.kind = Error::Kind::Unauthorized, .bytesLeft = false};
    co_return key;
}
