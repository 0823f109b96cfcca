// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesaving.h"

#include <core/background.h>

#include <QCoreApplication>
#include <QSaveFile>

static Result<Done> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (isOpen && file.write(bytes) == bytes.size() && file.commit())
        return Done();
    return Error{.kind = Error::Kind::Local,
        .title = QCoreApplication::translate("FileSaving", "The file can’t be written."),
        .detail = file.errorString(),
        .bytesLeft = false};
}

QFuture<Result<Done>> saveDocument(const QString &path, const QByteArray &bytes)
{
    return inBackground([path, bytes] { return save(path, bytes); });
}
