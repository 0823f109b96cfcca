// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include <core/base32.h>
#include <store/storetext.h>

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int installIdLength = 6;

QString installFile(const QString &folder)
{
    return QDir(folder).filePath(u"install-id"_s);
}

// Closes a folder of ours to others. One that holds other people's things is not ours to change: then it is refused.
std::optional<Error> makePrivate(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    struct stat info
    { };
    if (::lstat(name.constData(), &info) != 0)
        return storetext::systemError(folder, errno);
    if (!S_ISDIR(info.st_mode))
        return storetext::noFolder(folder);
    if (info.st_uid != ::geteuid())
        return storetext::notOurs(folder);
    if ((info.st_mode & 077) == 0)
        return std::nullopt;
    const bool ours = QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
        || QFile::exists(installFile(folder));
    if (!ours || ::chmod(name.constData(), 0700) != 0)
        return storetext::notOurs(folder);
    return std::nullopt;
}

std::optional<Error> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists())
        return std::nullopt;
    if (!QDir().mkpath(info.path()))
        return storetext::systemError(info.path(), errno);
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return storetext::systemError(folder, errno);
    return std::nullopt;
}

Result<QString> makeInstallId(const QString &folder)
{
    const QString path = installFile(folder);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QString known = QString::fromLatin1(file.read(installIdLength));
        if (known.size() == installIdLength && base32::isBase32(known))
            return known;
    }
    const QString made = base32::random(installIdLength);
    QSaveFile save(path);
    if (!save.open(QIODevice::WriteOnly))
        return storetext::systemError(path, errno);
    save.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    save.write(made.toLatin1() + '\n');
    if (!save.commit())
        return storetext::systemError(path, errno);
    return made;
}

Error lockError(const QString &folder, const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString application;
    if (lock.error() == QLockFile::LockFailedError && lock.getLockInfo(&process, &host, &application))
        return storetext::inUse(folder, u"%1 %2, %3"_s.arg(application, QString::number(process), host));
    return storetext::systemError(folder, lock.error() == QLockFile::PermissionError ? EACCES : ENOSPC);
}

} // namespace

Profile::Profile() = default;
Profile::~Profile() = default;
Profile::Profile(Profile &&other) noexcept = default;
Profile &Profile::operator=(Profile &&other) noexcept = default;

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Result<Profile> Profile::open(const QString &folder)
{
    Profile profile;
    profile.m_folder = QDir(folder.isEmpty() ? defaultFolder() : folder).absolutePath();
    if (const auto error = makeFolder(profile.m_folder))
        return *error;
    // SQLite opens no database of ours under a path with a link in it. One that leads nowhere is left to be refused.
    if (const QString real = QFileInfo(profile.m_folder).canonicalFilePath(); !real.isEmpty())
        profile.m_folder = real;
    if (const auto error = makePrivate(profile.m_folder))
        return *error;

    profile.m_lock = std::make_unique<QLockFile>(QDir(profile.m_folder).filePath(u"lock"_s));
    profile.m_lock->setStaleLockTime(0); // however old: it is stale only when its process is gone
    if (!profile.m_lock->tryLock(0))
        return lockError(profile.m_folder, *profile.m_lock);

    const auto id = makeInstallId(profile.m_folder);
    if (!id)
        return id.error();
    profile.m_installId = *id;
    return profile;
}

QString Profile::stateFile() const
{
    return QDir(m_folder).filePath(u"state.sqlite"_s);
}

QString Profile::journalFile() const
{
    return QDir(m_folder).filePath(u"journal.sqlite"_s);
}

QString Profile::sandboxFolder() const
{
    return QDir(m_folder).filePath(u"sandbox"_s);
}

void closeNewFilesToOthers()
{
    ::umask(077);
}
