// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxKeyLength = 1024;

struct AccountRules
{
    Q_DECLARE_TR_FUNCTIONS(AccountRules)
};

Error wrong(const QString &why)
{
    return Error{.kind = Error::Kind::Local, .title = why, .bytesLeft = false};
}

} // namespace

QString accountrules::telnyxUrl()
{
    return u"https://api.telnyx.com/v2"_s;
}

Result<Secret> accountrules::key(const QString &typed)
{
    QByteArray bytes = typed.trimmed().toUtf8();
    const bool strange = std::any_of(bytes.cbegin(), bytes.cend(), [](char c) { return c < '!' || c > '~'; });
    Secret key(std::move(bytes));
    if (key.isEmpty())
        return wrong(AccountRules::tr("Enter the API key."));
    if (strange)
        return wrong(
            AccountRules::tr("A key has no blanks, line breaks or special letters: was something else copied too?"));
    if (key.bytes().size() > maxKeyLength)
        return wrong(AccountRules::tr("This is too long to be a key."));
    return key;
}

Result<Secret> accountrules::keyFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(AccountRules::tr("Can’t read the key file %1: %2").arg(path, file.errorString()));
    const Secret content(file.read(2 * maxKeyLength));
    const auto end = std::find(content.bytes().cbegin(), content.bytes().cend(), '\n');
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    if (!std::all_of(end, content.bytes().cend(), isBlank))
        return wrong(
            AccountRules::tr("The key file %1 has more than one line. A key is all that stands in it.").arg(path));
    const QString line = QString::fromUtf8(content.bytes().first(end - content.bytes().cbegin()));
    auto found = key(line);
    if (found)
        return found;
    return wrong(line.trimmed().isEmpty() ? AccountRules::tr("There is no key in %1.").arg(path)
                                          : AccountRules::tr("The key file %1: %2").arg(path, found.error().title));
}

bool accountrules::isUnlikely(const BaseUrl &url, const QByteArray &key)
{
    static const QByteArray start = "KEY";
    const auto telnyx = BaseUrl::parse(telnyxUrl());
    return url.host() == telnyx->host() && !key.isEmpty()
        && !key.startsWith(start.first(qMin(key.size(), start.size())));
}

bool accountrules::isReadByOthers(const QString &path)
{
    return bool(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther));
}
