// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/worker.h>

#include <QDate>

#include <optional>

// A document that was uploaded from here, by its content. Neither its name nor anything in it is kept.
struct KnownUpload
{
    QString sha256{}; // of the content, hex
    QString documentId{};
    QString kind{}; // file name extension
    QDateTime uploadedAt{}; // the server's time
    QDate issuedOn{}; // as the operator noted it; invalid: not noted
    QDate expiresOn{};
    QStringList usedBy{}; // ids of sub-orders and groups it answered

    bool operator==(const KnownUpload &) const = default;
};

// The uploads on disk; account is StoredAccount::id.
namespace uploads {

// Without a document's id: its upload was begun, and nobody knows whether it arrived.
QFuture<Result<std::optional<KnownUpload>>> find(Worker &state, const QString &account, const QString &sha256);
QFuture<Result<QList<KnownUpload>>> load(Worker &state, const QString &account); // newest first, those with an id
QFuture<Result<Done>> begin(Worker &state, const QString &account, const QString &sha256); // await it before it leaves
QFuture<Result<Done>> notArrived(Worker &state, const QString &account, const QString &sha256); // what was begun
// In place of what was known of the same content; its dates and uses stay unless they are given.
QFuture<Result<Done>> remember(Worker &state, const QString &account, const KnownUpload &upload);
QFuture<Result<Done>> used(Worker &state, const QString &account, const QString &documentId, const QString &by);
QFuture<Result<Done>> setDates(
    Worker &state, const QString &account, const QString &documentId, const QDate &issuedOn, const QDate &expiresOn);
QFuture<Result<Done>> forget(Worker &state, const QString &account, const QString &documentId); // it is gone

} // namespace uploads
