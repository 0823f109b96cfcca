// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include <core/base32.h>
#include <store/storetext.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <sys/file.h>
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
std::optional<Error> makeFolderPrivate(const QString &folder)
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

// The system's own lock: it ends with its process, however that ends. A file whose existence is the lock locks the user
// out when it was left without a name in it, or by a process whose number another has now. The file only says who it
// is, in lines as QLockFile's, with which an older version may look.
std::optional<Error> lock(QFile &file, const QString &folder)
{
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return storetext::systemError(folder, errno);
    if (::flock(file.handle(), LOCK_EX | LOCK_NB) == 0) {
        file.resize(0);
        file.write(u"%1\n%2\n%3\n"_s
                       .arg(QString::number(QCoreApplication::applicationPid()), QCoreApplication::applicationName(),
                           QSysInfo::machineHostName())
                       .toUtf8());
        file.flush();
        return std::nullopt;
    }
    if (errno != EWOULDBLOCK)
        return storetext::systemError(folder, errno);
    constexpr qint64 longest = 300;
    const QStringList holder = QString::fromUtf8(file.read(longest)).split(u'\n');
    return storetext::inUse(folder, u"%1 %2, %3"_s.arg(holder.value(1), holder.value(0), holder.value(2)));
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
    if (const auto error = makeFolderPrivate(profile.m_folder))
        return *error;

    profile.m_lock = std::make_unique<QFile>(QDir(profile.m_folder).filePath(u"lock"_s));
    if (const auto error = lock(*profile.m_lock, profile.m_folder))
        return *error;

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
