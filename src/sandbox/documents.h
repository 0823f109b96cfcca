// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace sandbox {

class Statement;
struct Context;
struct FileKind;

// A file on its way in.
struct Upload
{
    QString filename{}; // tidied
    const FileKind *kind = nullptr;
    QByteArray content{};
    QString customerReference{};
};

extern const QByteArray documentColumns; // of documents
QJsonObject documentJson(const Statement &row);
extern const QByteArray linkColumns; // of linkTables
extern const QByteArray linkTables;
QJsonObject linkJson(const Statement &row);

QString addDocument(Context &context, const Upload &upload, qint64 at); // its id; its scan and its end are planned
void scanDocument(Context &context, qint64 document, qint64 at); // the next step of the scan
void dropUnlinked(Context &context, qint64 document, qint64 at); // when nobody has used it in time
void removeDocument(Context &context, qint64 document);
qint64 linksOf(Context &context, qint64 document);

// record: the id of a sub order or requirement group, which from now on uses these documents (ids) and no others.
void linkDocuments(
    Context &context, const QString &recordType, const QString &record, const QStringList &documents, qint64 at);
void judgeDocument(Context &context, const QString &id, bool isGood, qint64 at); // what a reviewer found

} // namespace sandbox
