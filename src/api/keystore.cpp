// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystore.h"

#include <QCoreApplication>
#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Without a bus or a Secret Service the library says no more than "other error", so everything that is no refusal
// counts as a keychain that is not there.
Error errorOf(const QKeychain::Job &job)
{
    const bool isDenied = job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser
        || job.error() == QKeychain::CouldNotDeleteEntry;
    return Error{.kind = Error::Kind::Local,
        .code = isDenied ? QString() : QString::fromLatin1(KeyStore::noKeychain),
        .title = isDenied ? QCoreApplication::translate("KeyStore", "The keychain did not let us in.")
                          : QCoreApplication::translate("KeyStore", "No keychain answers on this computer."),
        .detail = job.errorString(),
        .bytesLeft = false};
}

// Starts a job and promises what `take` makes of its end. The job deletes itself.
template <class T, class J>
QFuture<Result<T>> started(J *job, const QString &account, Result<T> (*take)(J &))
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    job->setKey(account);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, take] {
        promise->addResult(take(*job));
        promise->finish();
    });
    promise->start();
    job->start();
    return promise->future();
}

template <class J>
Result<Nothing> done(J &job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return Nothing();
    return errorOf(job);
}

Result<Secret> found(QKeychain::ReadPasswordJob &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return Secret();
    if (job.error() != QKeychain::NoError)
        return errorOf(job);
    return Secret(job.binaryData());
}

} // namespace

KeyStore::KeyStore(const QString &service)
    : m_service(service)
{ }

QFuture<Result<Secret>> KeyStore::read(const QString &account) const
{
    return started<Secret>(new QKeychain::ReadPasswordJob(m_service), account, found);
}

QFuture<Result<Nothing>> KeyStore::write(const QString &account, const Secret &key) const
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(QString::fromLatin1(key.bytes()));
    return started<Nothing>(job, account, done<QKeychain::WritePasswordJob>);
}

QFuture<Result<Nothing>> KeyStore::remove(const QString &account) const
{
    return started<Nothing>(new QKeychain::DeletePasswordJob(m_service), account, done<QKeychain::DeletePasswordJob>);
}
