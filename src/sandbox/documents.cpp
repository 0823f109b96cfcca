// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/filekinds.h>
#include <sandbox/ids.h>
#include <sandbox/lifecycle.h>
#include <sandbox/listing.h>
#include <sandbox/magic.h>
#include <sandbox/rules.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {

const QByteArray documentColumns = "id, filename, content_type, size, sha256, customer_reference, scan, status,"
                                   " created_at, updated_at";
const QByteArray linkColumns = "l.id, d.id, l.record_type, l.record, l.created_at";
const QByteArray linkTables = "document_links l JOIN documents d ON d.position = l.document";

QJsonObject documentJson(const Statement &row)
{
    QJsonObject json{
        {u"record_type"_s, u"document"_s},
        {u"id"_s, row.text(0)},
        {u"filename"_s, row.text(1)},
        {u"content_type"_s, row.text(2)},
        {u"size"_s, QJsonObject{{u"amount"_s, row.number(3)}, {u"unit"_s, u"bytes"_s}}},
        {u"sha256"_s, row.text(4)},
        {u"av_scan_status"_s, row.text(6)},
        {u"status"_s, row.text(7)},
        {u"created_at"_s, isoMillis(row.number(8))},
        {u"updated_at"_s, isoMillis(row.number(9))},
    };
    put(json, u"customer_reference"_s, row.text(5));
    return json;
}

QJsonObject linkJson(const Statement &row)
{
    return {
        {u"record_type"_s, u"document_link"_s},
        {u"id"_s, row.text(0)},
        {u"document_id"_s, row.text(1)},
        {u"linked_record_type"_s, row.text(2)},
        {u"linked_resource_id"_s, row.text(3)},
        {u"created_at"_s, isoMillis(row.number(4))},
        {u"updated_at"_s, isoMillis(row.number(4))},
    };
}

QString addDocument(Context &context, const Upload &upload, qint64 at)
{
    Database &database = context.database;
    const QString id = context.ids.uuid();
    const QByteArray hash = QCryptographicHash::hash(upload.content, QCryptographicHash::Sha256).toHex();
    database.run("INSERT INTO documents (" + documentColumns
            + ") VALUES (?, ?, ?, ?, ?, ?, 'not_scanned', 'pending',"
              " ?, ?)",
        id, upload.filename, QString::fromLatin1(upload.kind->contentType), upload.content.size(),
        QString::fromLatin1(hash), upload.customerReference, at, at);
    const qint64 position = database.number("SELECT MAX(position) FROM documents");
    database.run("INSERT INTO document_contents VALUES (?, ?)", position, upload.content);
    plan(context, at + rules::scanStart, Due::Scan, position);
    plan(context, at + rules::unlinkedDocument, Due::DropDocument, position);
    return id;
}

void scanDocument(Context &context, qint64 document, qint64 at)
{
    Database &database = context.database;
    if (database.run("UPDATE documents SET scan = 'pending_scan', updated_at = ?"
                     " WHERE position = ? AND scan = 'not_scanned'",
            at, document)
        > 0) {
        plan(context, at + rules::scanLength, Due::Scan, document);
        return;
    }
    bool isInfected = false;
    if (auto row = database.query("SELECT filename, content FROM documents d JOIN document_contents c"
                                  " ON c.document = d.position WHERE d.position = ? AND scan = 'pending_scan'",
            document);
        row.next())
        isInfected = looksInfected(row.text(0), row.bytes(1));
    database.run("UPDATE documents SET scan = ?, status = CASE WHEN ? THEN 'denied' ELSE status END, updated_at = ?"
                 " WHERE position = ? AND scan = 'pending_scan'",
        isInfected ? u"infected"_s : u"scanned"_s, qint64(isInfected), at, document);
}

qint64 linksOf(Context &context, qint64 document)
{
    return context.database.number("SELECT COUNT(*) FROM document_links WHERE document = ?", document);
}

void dropUnlinked(Context &context, qint64 document, qint64)
{
    if (linksOf(context, document) == 0)
        removeDocument(context, document);
}

void removeDocument(Context &context, qint64 document)
{
    context.database.run("DELETE FROM document_contents WHERE document = ?", document);
    context.database.run("DELETE FROM documents WHERE position = ?", document);
}

void linkDocuments(
    Context &context, const QString &recordType, const QString &record, const QStringList &documents, qint64 at)
{
    Database &database = context.database;
    const QString wanted = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(documents)).toJson());
    for (const QString &document : documents)
        database.run("INSERT OR IGNORE INTO document_links (id, document, record_type, record, created_at)"
                     " SELECT ?, position, ?, ?, ? FROM documents WHERE id = ?",
            context.ids.uuid(), recordType, record, at, document);
    QList<qint64> loose;
    {
        auto row = database.query("SELECT l.document FROM " + linkTables
                + " WHERE l.record = ? AND d.id NOT IN (SELECT value FROM json_each(?))",
            record, wanted);
        while (row.next())
            loose.append(row.number(0));
    }
    for (const qint64 document : loose) {
        database.run("DELETE FROM document_links WHERE document = ? AND record = ?", document, record);
        plan(context, at + rules::unlinkedDocument, Due::DropDocument, document);
    }
}

void judgeDocument(Context &context, const QString &id, bool isGood, qint64 at)
{
    context.database.run("UPDATE documents SET status = ?, updated_at = ? WHERE id = ? AND scan <> 'infected'",
        isGood ? u"verified"_s : u"denied"_s, at, id);
}

} // namespace sandbox
