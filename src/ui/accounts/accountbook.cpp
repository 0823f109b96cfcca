// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

AccountBook::AccountBook(Worker &state, KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_keys(keys)
{ }

StoredAccount AccountBook::sandbox()
{
    return {.id = u"sandbox"_s, .kind = AccountKind::Sandbox, .name = tr("practice account")};
}

QCoro::Task<Result<Done>> AccountBook::load()
{
    auto stored = co_await later(m_scope, accounts::load(m_state));
    if (!stored)
        co_return stored.error();
    m_isRead = true;
    for (const StoredAccount &account : *stored)
        insert(account);
    emit changed();
    co_return Done();
}

StoredAccount AccountBook::find(const QString &id) const
{
    const auto at = std::ranges::find(m_accounts, id, &StoredAccount::id);
    return at == m_accounts.cend() ? sandbox() : *at;
}

void AccountBook::insert(const StoredAccount &account)
{
    const auto at = std::ranges::find(m_accounts, account.id, &StoredAccount::id);
    if (at == m_accounts.end())
        m_accounts.append(account);
    else
        *at = account;
}

QFuture<Result<Secret>> AccountBook::key(const QString &id) const
{
    if (const auto kept = m_inMemory.value(id))
        return QtFuture::makeReadyFuture(Result<Secret>(kept->copy()));
    if (find(id).keyPlace != KeyPlace::Keychain)
        return QtFuture::makeReadyFuture(Result<Secret>(Secret()));
    return m_keys.read(id);
}

QFuture<Result<Done>> AccountBook::put(const StoredAccount &account, Secret key)
{
    auto done = std::make_shared<QPromise<Result<Done>>>();
    done->start();
    keep(done, account, std::move(key));
    return done->future();
}

QCoro::Task<> AccountBook::keep(std::shared_ptr<QPromise<Result<Done>>> done, StoredAccount account, Secret key)
{
    if (account.keyPlace == KeyPlace::Keychain) {
        const auto kept = co_await later(m_scope, m_keys.write(account.id, key));
        if (!kept) {
            done->addResult(kept.error());
            done->finish();
            co_return;
        }
    }
    m_inMemory.insert(account.id, std::make_shared<Secret>(std::move(key)));
    insert(account);
    emit changed();
    done->addResult(Done());
    done->finish();
    const auto saved = co_await later(m_scope, save());
    if (!saved)
        emit notSaved(saved.error());
}

void AccountBook::putForThisRun(const StoredAccount &account, Secret key)
{
    m_thisRun += account.id;
    m_inMemory.insert(account.id, std::make_shared<Secret>(std::move(key)));
    insert(account);
    emit changed();
}

QFuture<Result<Done>> AccountBook::remove(const QString &id)
{
    auto done = std::make_shared<QPromise<Result<Done>>>();
    done->start();
    const bool isInKeychain = find(id).keyPlace == KeyPlace::Keychain;
    m_accounts.removeIf([id](const StoredAccount &account) { return account.id == id; });
    m_inMemory.remove(id);
    emit changed();
    forget(done, id, isInKeychain);
    return done->future();
}

QCoro::Task<> AccountBook::forget(std::shared_ptr<QPromise<Result<Done>>> done, QString id, bool isInKeychain)
{
    if (m_isRead)
        accounts::forget(m_state, id);
    const auto saving = save(); // at once, like the other: a program that ends does not wait for us
    std::optional<Error> left;
    if (isInKeychain) {
        const auto removed = co_await later(m_scope, m_keys.remove(id));
        if (!removed)
            left =
                Error{.title = tr("The key could not be taken out of the keychain."), .detail = removed.error().detail};
    }
    const auto saved = co_await later(m_scope, saving);
    done->addResult(saved && left ? Result<Done>(*left) : saved);
    done->finish();
}

QFuture<Result<Done>> AccountBook::save()
{
    if (!m_isRead) // never over what could not be read
        return QtFuture::makeReadyFuture(Result<Done>(Error{.title = tr("The accounts were not saved."),
            .detail = tr("Those that are stored could not be read, and nothing is written over them.")}));
    QList<StoredAccount> kept = m_accounts;
    kept.removeIf([this](const StoredAccount &account) { return m_thisRun.contains(account.id); });
    return accounts::save(m_state, kept);
}
