// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "multipart.h"

namespace sandbox {

namespace {

constexpr int mostParts = 20;

// The value of name=… or name="…" after the first word of a header.
QByteArray parameter(const QByteArray &header, const QByteArray &name)
{
    for (QByteArray item : header.split(';')) {
        item = item.trimmed();
        const qsizetype equals = item.indexOf('=');
        if (item.left(equals).toLower() != name)
            continue;
        QByteArray value = item.mid(equals + 1);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

std::optional<FormPart> readPart(const QByteArray &part)
{
    const qsizetype end = part.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    for (const QByteArray &line : part.left(end).split('\n')) {
        if (!line.trimmed().toLower().startsWith("content-disposition:"))
            continue;
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        return FormPart{parameter(value, "name"), QString::fromUtf8(parameter(value, "filename")), part.mid(end + 4)};
    }
    return {};
}

} // namespace

bool isForm(const Request &request)
{
    return request.header("content-type").split(';').first().trimmed().toLower() == "multipart/form-data";
}

std::optional<QList<FormPart>> readForm(const Request &request)
{
    const QByteArray boundary = parameter(request.header("content-type"), "boundary");
    if (!isForm(request) || boundary.isEmpty() || boundary.size() > 70)
        return {};
    const QByteArray line = "--" + boundary;
    if (!request.body.startsWith(line))
        return {};
    const QByteArray next = "\r\n" + line;
    QList<FormPart> parts;
    qsizetype from = line.size();
    while (request.body.mid(from, 2) == "\r\n") {
        from += 2;
        const qsizetype end = request.body.indexOf(next, from);
        const auto part = end < 0 ? std::nullopt : readPart(request.body.mid(from, end - from));
        if (!part || parts.size() == mostParts)
            return {};
        parts.append(*part);
        from = end + next.size();
    }
    if (request.body.mid(from, 2) != "--")
        return {};
    return parts;
}

} // namespace sandbox
