// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <core/result.h>
#include <core/secret.h>

#include <QFuture>

// API keys in the system's keychain (Secret Service or KWallet), one for each account. Never in a file: where there is
// no keychain every call gives an error of kind Local whose code is noKeychain, and the caller may offer to keep the
// key for this session only; the error of one that refuses has no code. Await the futures with later(scope, …). A key
// that is not there is an empty Secret, no error.
class KeyStore
{
public:
    static constexpr char noKeychain[] = "no-keychain";

    // service: what the keychain shows as the owner, "Cordboard"; another name keeps tests apart from people's keys.
    explicit KeyStore(const QString &service);

    // account: the account's own id, not its name.
    QFuture<Result<Secret>> read(const QString &account) const;
    QFuture<Result<Nothing>> write(const QString &account, const Secret &key) const;
    QFuture<Result<Nothing>> remove(const QString &account) const; // no error when there was none

private:
    const QString m_service;
};
