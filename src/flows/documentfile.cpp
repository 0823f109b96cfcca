// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfile.h"

#include <core/background.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct DocumentFileText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFile)
};

Error refusal(const QString &title, const QString &detail = {})
{
    return {.kind = Error::Kind::Local, .title = title, .detail = detail, .bytesLeft = false};
}

Result<DocumentFile> inspected(const QByteArray &content, const QString &name)
{
    if (const QString refused = documenttype::refusalOf(content.size()); !refused.isEmpty())
        return refusal(refused);
    const DocumentType *type = documenttype::detect(content, name);
    if (!type)
        return refusal(documenttype::unknownTypeText());
    return DocumentFile{documenttype::outgoingName(name, *type), type, content,
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())};
}

Result<DocumentFile> fromDisk(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a pipe or a device may never end
        return refusal(DocumentFileText::tr("This is not a file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(DocumentFileText::tr("The file can't be read."), file.errorString());
    if (const QString refused = documenttype::refusalOf(file.size()); !refused.isEmpty())
        return refusal(refused);
    const QByteArray content = file.read(documenttype::largest + 1); // it may have grown meanwhile
    if (file.error() != QFileDevice::NoError)
        return refusal(DocumentFileText::tr("The file can't be read."), file.errorString());
    return inspected(content, path);
}

} // namespace

QFuture<Result<DocumentFile>> readDocument(const QString &path)
{
    return inBackground([path] { return fromDisk(path); });
}

QFuture<Result<DocumentFile>> takeDocument(const QByteArray &content, const QString &name)
{
    return inBackground([content, name] { return inspected(content, name); });
}
