// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode.h"

#include <core/json.h>
#include <core/log.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Type = JsonValue::Type;

namespace {

Error unreadable(const RawAnswer &answer, const QString &title)
{
    return Error{.kind = Error::Kind::Contract, .status = answer.status, .title = title, .requestId = answer.requestId};
}

struct Api
{
    Q_DECLARE_TR_FUNCTIONS(Api)
};

bool isPageOfText(const RawAnswer &answer)
{
    return answer.contentType.startsWith("text/html") || answer.body.trimmed().startsWith('<');
}

// The rows of a page that has no object around them.
Decoded readRows(const RawAnswer &answer, JsonValue root, const Expected &expected, void *out)
{
    if (root["errors"].size() > 0)
        return {.error = errorFrom(answer)};
    if (root.type() != Type::Array)
        return {.error = unreadable(answer, Api::tr("The server's answer holds no list where one was expected."))};
    Drift drift;
    const Field &rows = expected.schema->fields().front();
    rows.codec.read(root, static_cast<char *>(out) + rows.offset, drift);
    if (expected.dropRows)
        expected.dropRows(out, drift);
    return {.drift = drift.problems()};
}

// Why the answer can't be what was asked for; nothing if it can.
std::optional<QString> misfit(JsonValue value, const Expected &expected)
{
    if (value.isNothing())
        return Api::tr("The server's answer holds no data.");
    if (value.type() != Type::Object)
        return Api::tr("The server's answer holds no object where one was expected.");
    if (expected.isPage && value[expected.schema->fields().front().key].type() != Type::Array)
        return Api::tr("The server's answer holds no list where one was expected.");
    if (!expected.isPage && expected.schema->has("data"_L1) && value["data"].type() != Type::Object)
        return Api::tr("The server's answer holds no data.");
    if (expected.isPage || !expected.schema->has("id"_L1))
        return std::nullopt;
    const QString id = value["id"].scalarText().value_or(QString());
    if (id.isEmpty())
        return Api::tr("The object in the server's answer has no id.");
    if (!expected.id.isEmpty() && id.compare(expected.id, Qt::CaseInsensitive) != 0)
        return Api::tr("The server's answer is about something else than was asked for.");
    return std::nullopt;
}

} // namespace

Decoded decode(const RawAnswer &answer, const Expected &expected, void *out)
{
    if (!answer.isSuccess())
        return {.error = errorFrom(answer)};
    if (expected.isNothing)
        return {};
    if (isPageOfText(answer))
        return {.error = unreadable(answer, Api::tr("The server sent a web page instead of data."))};
    if (answer.body.trimmed().isEmpty())
        return {.error = unreadable(answer, Api::tr("The server sent an empty answer."))};
    const auto document = JsonDocument::parseForeign(answer.body);
    if (!document)
        return {.error = unreadable(answer, Api::tr("The server's answer is no valid JSON."))};

    const JsonValue root = document->root();
    if (expected.shape == Shape::Rows)
        return readRows(answer, root, expected, out);
    const bool isWrapped = expected.shape == Shape::Data && !expected.isPage;
    Drift drift;
    if (root["errors"].size() > 0) {
        if (root["data"].isNothing())
            return {.error = errorFrom(answer)};
        drift.report("errors beside the data");
    }
    const JsonValue value = isWrapped ? root["data"] : root;
    if (const auto title = misfit(value, expected))
        return {.error = unreadable(answer, *title)};
    if (isWrapped)
        drift.enter("data");
    expected.schema->read(value, out, drift);
    if (expected.dropRows)
        expected.dropRows(out, drift);
    return {.drift = drift.problems()};
}
