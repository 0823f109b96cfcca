// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesaving.h"

#include <core/background.h>

#include <QCoreApplication>
#include <QSaveFile>

static Result<Done> writtenWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen) // else it would hide why not
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (isOpen && file.write(bytes) == bytes.size() && file.commit())
        return Done();
    return Error{.kind = Error::Kind::Local,
        .title = QCoreApplication::translate("FileSaving", "Can’t write %1.").arg(path),
        .detail = file.errorString(),
        .bytesLeft = false};
}

QFuture<Result<Done>> saveFile(const QString &path, const QByteArray &bytes)
{
    return inBackground([path, bytes] { return writtenWhole(path, bytes); });
}
