// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploads.h"

namespace {

constexpr char columns[] = "sha256, document_id, kind, uploaded_at, issued_on, expires_on";

std::optional<QString> textOf(const QDate &day)
{
    return day.isValid() ? std::optional(day.toString(Qt::ISODate)) : std::nullopt;
}

KnownUpload read(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.time(3), QDate::fromString(row.text(4), Qt::ISODate),
        QDate::fromString(row.text(5), Qt::ISODate), {}};
}

QStringList usersOf(Database &database, const QString &account, const QString &sha256)
{
    QStringList users;
    auto row = database.query(
        "SELECT used_by FROM upload_use WHERE account = ? AND sha256 = ? ORDER BY used_by", account, sha256);
    while (row.next())
        users += row.text(0);
    return users;
}

} // namespace

QFuture<Result<std::optional<KnownUpload>>> uploads::find(Worker &state, const QString &account, const QString &sha256)
{
    return state.run([account, sha256](Database &database) -> std::optional<KnownUpload> {
        auto row = database.query(
            QByteArray("SELECT ") + columns + " FROM upload WHERE account = ? AND sha256 = ?", account, sha256);
        if (!row.next())
            return std::nullopt;
        KnownUpload upload = read(row);
        upload.usedBy = usersOf(database, account, sha256);
        return upload;
    });
}

QFuture<Result<QList<KnownUpload>>> uploads::load(Worker &state, const QString &account)
{
    return state.run([account](Database &database) {
        QList<KnownUpload> all;
        auto row = database.query(QByteArray("SELECT ") + columns
                + " FROM upload WHERE account = ? AND document_id <> '' ORDER BY uploaded_at DESC",
            account);
        while (row.next())
            all += read(row);
        for (KnownUpload &upload : all)
            upload.usedBy = usersOf(database, account, upload.sha256);
        return all;
    });
}

QFuture<Result<Done>> uploads::begin(Worker &state, const QString &account, const QString &sha256)
{
    return state.run([account, sha256](Database &database) {
        database.run(
            "INSERT OR IGNORE INTO upload(account, sha256, document_id, kind) VALUES(?, ?, '', '')", account, sha256);
    });
}

QFuture<Result<Done>> uploads::notArrived(Worker &state, const QString &account, const QString &sha256)
{
    return state.run([account, sha256](Database &database) {
        database.run("DELETE FROM upload WHERE account = ? AND sha256 = ? AND document_id = ''", account, sha256);
    });
}

QFuture<Result<Done>> uploads::remember(Worker &state, const QString &account, const KnownUpload &upload)
{
    return state.run([account, upload](Database &database) {
        Transaction transaction(database);
        database.run("INSERT INTO upload(account, sha256, document_id, kind, uploaded_at, issued_on, expires_on)"
                     " VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(account, sha256) DO UPDATE SET"
                     " document_id = excluded.document_id, kind = excluded.kind, uploaded_at = excluded.uploaded_at,"
                     " issued_on = coalesce(excluded.issued_on, issued_on),"
                     " expires_on = coalesce(excluded.expires_on, expires_on)",
            account, upload.sha256, upload.documentId, upload.kind, upload.uploadedAt, textOf(upload.issuedOn),
            textOf(upload.expiresOn));
        for (const QString &user : upload.usedBy)
            database.run("INSERT OR IGNORE INTO upload_use(account, sha256, used_by) VALUES(?, ?, ?)", account,
                upload.sha256, user);
        transaction.commit();
    });
}

QFuture<Result<Done>> uploads::used(Worker &state, const QString &account, const QString &documentId, const QString &by)
{
    return state.run([account, documentId, by](Database &database) {
        database.run("INSERT OR IGNORE INTO upload_use(account, sha256, used_by)"
                     " SELECT account, sha256, ? FROM upload WHERE account = ? AND document_id = ?",
            by, account, documentId);
    });
}

QFuture<Result<Done>> uploads::setDates(
    Worker &state, const QString &account, const QString &documentId, const QDate &issuedOn, const QDate &expiresOn)
{
    return state.run([account, documentId, issuedOn, expiresOn](Database &database) {
        database.run("UPDATE upload SET issued_on = ?, expires_on = ? WHERE account = ? AND document_id = ?",
            textOf(issuedOn), textOf(expiresOn), account, documentId);
    });
}

QFuture<Result<Done>> uploads::forget(Worker &state, const QString &account, const QString &documentId)
{
    return state.run([account, documentId](Database &database) {
        Transaction transaction(database);
        database.run("DELETE FROM upload_use WHERE account = ?1 AND sha256 IN"
                     " (SELECT sha256 FROM upload WHERE account = ?1 AND document_id = ?2)",
            account, documentId);
        database.run("DELETE FROM upload WHERE account = ? AND document_id = ?", account, documentId);
        transaction.commit();
    });
}
