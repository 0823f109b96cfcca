// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/openenum.h>
#include <store/worker.h>

// The accounts that the switcher offers. Their keys are in the keychain or in nobody's hands but the user's: never
// here.

enum class AccountKind { Sandbox, Telnyx, Custom };
std::span<const EnumName<AccountKind>> names(AccountKind);

enum class KeyPlace { Keychain, Session }; // Session: asked for again at the next start
std::span<const EnumName<KeyPlace>> names(KeyPlace);

struct StoredAccount
{
    QString id{}; // made once, random; names the key in the keychain and the account's rows in the other tables
    OpenEnum<AccountKind> kind{};
    QString name{};
    QString baseUrl{}; // empty for the sandbox, which makes its own
    OpenEnum<KeyPlace> keyPlace{};
    QString colour{}; // name of a hue; empty: the usual one
    bool readOnly = false;

    bool operator==(const StoredAccount &) const = default;
};

namespace accounts {

QString newId();
QFuture<Result<QList<StoredAccount>>> load(Worker &state); // in the user's order
QFuture<Result<Done>> save(Worker &state, const QList<StoredAccount> &all); // all of them; others are forgotten
// What was kept for one: its basket, drafts, settings, what was seen. Its purchases stay: they are in the journal.
QFuture<Result<Done>> forget(Worker &state, const QString &id);

} // namespace accounts
