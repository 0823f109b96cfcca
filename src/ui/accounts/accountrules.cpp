// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxKeyLength = 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("AccountRules", text);
}

Error wrong(const QString &why)
{
    return Error{.kind = Error::Kind::Local, .detail = why, .bytesLeft = false};
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

QUrl accountrules::telnyxUrl()
{
    return QUrl(u"https://api.telnyx.com/v2"_s);
}

Result<QUrl> accountrules::baseUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return wrong(tr("Enter the address of the API, for example %1.").arg(telnyxUrl().toString()));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return wrong(tr("This is not a web address."));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return wrong(tr("The address must begin with https://."));
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return wrong(tr("Without https:// the key could be read on the way. Only this computer may be reached so."));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return wrong(tr("The address must not hold a name or a password: the part after @ is where it leads."));
    if (url.hasQuery() || url.hasFragment())
        return wrong(tr("The address must end with its path: no ? and no #."));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

Result<Secret> accountrules::key(const QString &typed)
{
    QByteArray bytes = typed.trimmed().toUtf8();
    const bool strange = std::any_of(bytes.cbegin(), bytes.cend(), [](char c) { return c < '!' || c > '~'; });
    Secret key(std::move(bytes));
    if (key.isEmpty())
        return wrong(tr("Enter the API key."));
    if (strange)
        return wrong(tr("A key has no blanks, line breaks or special letters: was something else copied too?"));
    if (key.bytes().size() > maxKeyLength)
        return wrong(tr("This is too long to be a key."));
    return key;
}

Result<Secret> accountrules::keyFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(tr("Can’t read the key file %1: %2").arg(path, file.errorString()));
    const Secret content(file.read(2 * maxKeyLength));
    const auto end = std::find(content.bytes().cbegin(), content.bytes().cend(), '\n');
    return key(QString::fromUtf8(content.bytes().first(end - content.bytes().cbegin())));
}

bool accountrules::isReadByOthers(const QString &path)
{
    return bool(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther));
}
