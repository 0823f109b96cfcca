// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetext.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error local(const QString &code, const QString &title, const QString &detail)
{
    return {.kind = Error::Kind::Local, .code = code, .title = title, .detail = detail, .bytesLeft = false};
}

Error diskFull(const QString &code, const QString &file)
{
    return local(code, StoreWords::tr("The disk is full: nothing was saved."),
        StoreWords::tr("Free some space on the disk of %1, then try again.").arg(QDir::toNativeSeparators(file)));
}

Error readOnly(const QString &code, const QString &file)
{
    return local(code, StoreWords::tr("A file of the profile can't be written."),
        StoreWords::tr("Check the permissions of %1 and of its folder, and that its disk is not read-only.")
            .arg(QDir::toNativeSeparators(file)));
}

} // namespace

Error storetext::sqliteError(const QString &file, int code, const QString &message)
{
    const QString name = u"SQLITE_%1"_s.arg(code);
    const QString path = QDir::toNativeSeparators(file);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return diskFull(name, file);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return readOnly(name, file);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return local(name, StoreWords::tr("A file of the profile is in use by another program."),
            StoreWords::tr("Close the program that has %1 open, then try again.").arg(path));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return local(name, StoreWords::tr("A file of the profile is damaged."),
            StoreWords::tr(
                "Close Cordboard and put %1 back from a backup, or move it away to start with an empty one. (%2)")
                .arg(path, message));
    case SQLITE_IOERR:
        return local(name, StoreWords::tr("The disk reported an error: nothing was saved."),
            StoreWords::tr("Check the disk of %1 and the space left on it. (%2)").arg(path, message));
    }
    return local(name, StoreWords::tr("A file of the profile refused a change: nothing was saved."),
        StoreWords::tr("%1: %2").arg(path, message));
}

Error storetext::systemError(const QString &file, int errorNumber)
{
    const QString name = u"errno %1"_s.arg(errorNumber);
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return diskFull(name, file);
    case EACCES:
    case EPERM:
    case EROFS:
        return readOnly(name, file);
    }
    return local(name, StoreWords::tr("A file of the profile can't be opened."),
        StoreWords::tr("%1: %2").arg(
            QDir::toNativeSeparators(file), QString::fromLocal8Bit(std::strerror(errorNumber))));
}

Error storetext::noFolder(const QString &file)
{
    return local(u"no folder"_s, StoreWords::tr("The profile has to be a folder."),
        StoreWords::tr("%1 is a file or a link. Choose a folder with --profile; one that is not there is made.")
            .arg(QDir::toNativeSeparators(file)));
}

Error storetext::notOurs(const QString &file)
{
    return local(u"permissions"_s, StoreWords::tr("The profile is not private."),
        StoreWords::tr(
            "%1 belongs to another user or can be read by others. It holds what you bought and from whom: make it "
            "yours alone (chmod go-rwx), or choose another folder with --profile.")
            .arg(QDir::toNativeSeparators(file)));
}

Error storetext::tooNew(const QString &file)
{
    return local(u"version"_s, StoreWords::tr("A newer version of Cordboard has used this profile."),
        StoreWords::tr(
            "%1 can't be read by this version. Start the newer version, or choose another folder with --profile.")
            .arg(QDir::toNativeSeparators(file)));
}

Error storetext::inUse(const QString &folder, const QString &holder)
{
    return local(u"in use"_s, StoreWords::tr("Cordboard already runs with this profile."),
        StoreWords::tr("Use the window that is open (%2), or choose another folder with --profile. The profile is %1.")
            .arg(QDir::toNativeSeparators(folder), holder));
}
