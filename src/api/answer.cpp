// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

#include <core/foreigntext.h>
#include <core/json.h>

#include <QCoreApplication>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

constexpr qsizetype mostFurther = 50;

QString text(JsonValue value)
{
    return value.scalarText().value_or(QString());
}

Kind kindOf(int status)
{
    if (status == 401)
        return Kind::Unauthorized;
    if (status == 429)
        return Kind::RateLimited;
    if (status >= 400 && status < 500)
        return Kind::Refused;
    return status >= 500 && status < 600 ? Kind::Server : Kind::Contract;
}

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
        return QCoreApplication::translate("Api", "No connection to the server.");
    case Kind::Timeout:
        return QCoreApplication::translate("Api", "The server did not answer in time.");
    case Kind::Interrupted:
        return QCoreApplication::translate("Api", "The connection broke before the answer was complete.");
    case Kind::Unauthorized:
        return QCoreApplication::translate("Api", "The server does not accept the API key.");
    case Kind::Refused:
        return QCoreApplication::translate("Api", "The server refused the request.");
    case Kind::RateLimited:
        return QCoreApplication::translate("Api", "Too many requests for now.");
    case Kind::Server:
        return QCoreApplication::translate("Api", "The server has a problem.");
    case Kind::Contract:
        return QCoreApplication::translate("Api", "The server's answer can't be read.");
    case Kind::Local:
        break;
    }
    return QCoreApplication::translate("Api", "The request could not be made.");
}

QString redirectTitle(const QByteArray &location)
{
    if (location.isEmpty())
        return QCoreApplication::translate("Api", "The server sends us elsewhere; the console does not follow.");
    const QString host = QUrl::fromEncoded(location).host();
    return QCoreApplication::translate("Api", "The server sends us on to \"%1\"; the console does not follow.")
        .arg(foreign::isolated(foreign::cleaned(host.isEmpty() ? QString::fromUtf8(location) : host)));
}

// {code, title, detail, source: {pointer | parameter}}; addresses say `description` for detail.
void readOne(JsonValue json, Error &error)
{
    error.code = text(json["code"]);
    error.title = text(json["title"]);
    error.detail = text(json["detail"]);
    if (error.detail.isEmpty())
        error.detail = text(json["description"]);
    error.pointer = text(json["source"]["pointer"]);
    if (error.pointer.isEmpty())
        error.pointer = text(json["source"]["parameter"]);
}

// {loc: ["body", "brand", "ein"], msg, type}
void readLocated(JsonValue json, Error &error)
{
    error.code = text(json["type"]);
    error.detail = text(json["msg"]);
    json["loc"].eachItem([&error](JsonValue step) {
        const QString part = text(step);
        if (part != "body"_L1)
            error.pointer += u'/' + part;
    });
}

// "10027 Title: detail (/pointer)"
QString asLine(const Error &error)
{
    QStringList head{error.code, error.title};
    head.removeAll(QString());
    QStringList parts{head.join(u' '), error.detail};
    parts.removeAll(QString());
    return parts.join(": "_L1) + (error.pointer.isEmpty() ? QString() : " ("_L1 + error.pointer + u')');
}

// The errors of a list: the first as such, the others as lines.
void readAll(JsonValue list, void (*read)(JsonValue, Error &), Error &error)
{
    bool isFirst = true;
    list.eachItem([&](JsonValue item) {
        if (std::exchange(isFirst, false))
            return read(item, error);
        Error other;
        read(item, other);
        if (const QString line = asLine(other); !line.isEmpty() && error.further.size() < mostFurther)
            error.further += line;
    });
}

bool hasItems(JsonValue value)
{
    return value.type() == JsonValue::Type::Array && value.size() > 0;
}

void readEnvelope(const QByteArray &body, Error &error)
{
    const auto document = JsonDocument::parseForeign(body);
    if (!document)
        return;
    const JsonValue root = document->root();
    if (const JsonValue errors = root["errors"]; hasItems(errors))
        readAll(errors, readOne, error);
    else if (const JsonValue located = root["detail"]; hasItems(located))
        readAll(located, readLocated, error);
    else
        readOne(root, error);
    error.fromServer = !error.title.isEmpty() || !error.detail.isEmpty();
}

} // namespace

bool RawAnswer::isJson() const
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

Error errorFrom(const RawAnswer &answer)
{
    const bool isRedirect = answer.status >= 300 && answer.status < 400;
    Error error{.kind = answer.complete || isRedirect ? kindOf(answer.status) : answer.kind,
        .status = answer.status,
        .requestId = answer.requestId,
        .retryAfterMs = answer.retryAfterMs,
        .bytesLeft = answer.bytesLeft};
    if (isRedirect) {
        error.title = redirectTitle(answer.location);
    } else if (answer.complete) {
        readEnvelope(answer.body, error);
    } else {
        error.detail = answer.detail;
    }
    if (error.title.isEmpty())
        error.title = titleOf(error.kind);
    return error;
}
