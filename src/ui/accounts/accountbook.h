// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/keystore.h>
#include <core/scope.h>
#include <core/secret.h>
#include <store/accounts.h>

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPromise>

// The accounts the switcher offers, the sandbox always among them, and the way to their keys. What it is given outlives
// it.
class AccountBook : public QObject
{
    Q_OBJECT

public:
    AccountBook(Worker &state, KeyStore &keys, QObject *parent = nullptr);

    QCoro::Task<Result<Done>> load(); // once, before anything else

    QList<StoredAccount> all() const { return QList{sandbox()} + m_accounts; } // the sandbox first
    StoredAccount find(const QString &id) const; // the sandbox when nobody knows the id
    static StoredAccount sandbox();

    // Await these with later(scope, future). An empty key: there is none (a session's key after a restart).
    QFuture<Result<Secret>> key(const QString &id) const;
    // Adds the account, or replaces the one with its id, and puts the key where account.keyPlace says. An error of the
    // keychain leaves everything as it was. One of the disk is told by notSaved(): the account works for this run.
    QFuture<Result<Done>> put(const StoredAccount &account, Secret key);
    void putForThisRun(const StoredAccount &account, Secret key); // written nowhere
    // Forgets the account, and what was kept for it, whatever the keychain does; an error of it means that it still has
    // the key.
    QFuture<Result<Done>> remove(const QString &id);

signals:
    void changed();
    void notSaved(const Error &error);

private:
    QCoro::Task<> keep(std::shared_ptr<QPromise<Result<Done>>> done, StoredAccount account, Secret key);
    QCoro::Task<> forget(std::shared_ptr<QPromise<Result<Done>>> done, QString id, bool isInKeychain);
    QFuture<Result<Done>> save();
    void insert(const StoredAccount &account);

    Worker &m_state;
    KeyStore &m_keys;
    QList<StoredAccount> m_accounts; // but the sandbox, whose name goes by the language
    bool m_isRead = false;
    QStringList m_thisRun; // ids that are not to be saved
    QHash<QString, std::shared_ptr<Secret>> m_inMemory;
    Scope m_scope; // last: dies first
};
