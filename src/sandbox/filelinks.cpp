// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelinks.h"

#include <sandbox/bodies.h>
#include <sandbox/clock.h>
#include <sandbox/context.h>
#include <sandbox/database.h>
#include <sandbox/rules.h>
#include <sandbox/settings.h>

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QString signature(const Context &context, const QString &id, qint64 end)
{
    const QByteArray text = id.toUtf8() + '/' + QByteArray::number(end);
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(text, context.settings.key, QCryptographicHash::Sha256).toHex());
}

} // namespace

Answer documentFile(Context &context, const QString &id)
{
    auto row = context.database.query("SELECT d.content_type, c.content, d.filename FROM documents d"
                                      " JOIN document_contents c ON c.document = d.position WHERE d.id = ?",
        id);
    if (!row.next())
        return notFound(u"document"_s);
    Answer answer{.body = row.bytes(1), .contentType = row.text(0).toLatin1()};
    answer.headers.append(
        {"Content-Disposition", "attachment; filename*=UTF-8''" + row.text(2).toUtf8().toPercentEncoding()});
    return answer;
}

QString signedPath(const Context &context, const QString &id)
{
    const qint64 end = context.clock.now() + rules::fileLink;
    return u"files/%1/%2/%3"_s.arg(id, QString::number(end), signature(context, id, end));
}

Answer signedFile(Context &context, const Request &request, const QStringList &parts)
{
    const qint64 end = parts.value(1).toLongLong();
    const bool isOurs = parts.size() == 3 && parts.at(2) == signature(context, parts.at(0), end);
    if (request.method != "GET" || !isOurs || end < context.clock.now())
        return Answer::error(403, {.code = 10010, .detail = u"The link has ended, or never was one."_s});
    return documentFile(context, parts.at(0));
}

} // namespace sandbox
