// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <sandbox/bodies.h>
#include <sandbox/help.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct Kind
{
    FaultKind kind;
    QLatin1StringView name;
    const char *help;
};
constexpr std::array kinds{
    Kind{FaultKind::Status, "status"_L1,
        "status instead of an answer: 429, 500, 502 with a page, any; retry_after in seconds"},
    Kind{FaultKind::Delay, "delay"_L1, "ms later"},
    Kind{FaultKind::Drop, "drop"_L1, "the connection ends without an answer; reset: true for RST"},
    Kind{FaultKind::Silence, "silence"_L1, "never an answer"},
    Kind{FaultKind::Hold, "hold"_L1, "no answer until the fault is ended"},
    Kind{FaultKind::Cut, "cut"_L1, "the connection ends in the middle of the body; reset: true for RST"},
    Kind{FaultKind::Garbage, "garbage"_L1, "bytes that are no HTTP"},
    Kind{FaultKind::Truncated, "truncated"_L1, "half of the JSON as if it were whole"},
    Kind{FaultKind::Html, "html"_L1, "a page, with status 200"},
    Kind{FaultKind::Oversized, "oversized"_L1, "JSON of that many bytes, 16 MiB unless told"},
    Kind{FaultKind::Empty, "empty"_L1, "no body, with status 200"},
    Kind{FaultKind::Field, "field"_L1,
        R"(value at pointer ("/data/0/status"), or no such field when there is no value)"},
    Kind{FaultKind::Date, "date"_L1, "the Date header is off by ms"},
    Kind{FaultKind::PageShift, "page_shift"_L1, "rows slip in at the top between two pages"},
};

struct FaultField
{
    QLatin1StringView name;
    QJsonValue::Type type; // Undefined: any
};
constexpr std::array fields{
    FaultField{"kind"_L1, QJsonValue::String},
    FaultField{"method"_L1, QJsonValue::String},
    FaultField{"path"_L1, QJsonValue::String},
    FaultField{"stage"_L1, QJsonValue::String},
    FaultField{"skip"_L1, QJsonValue::Double},
    FaultField{"first"_L1, QJsonValue::Double},
    FaultField{"probability"_L1, QJsonValue::Double},
    FaultField{"seed"_L1, QJsonValue::Double},
    FaultField{"status"_L1, QJsonValue::Double},
    FaultField{"retry_after"_L1, QJsonValue::Double},
    FaultField{"ms"_L1, QJsonValue::Double},
    FaultField{"reset"_L1, QJsonValue::Bool},
    FaultField{"bytes"_L1, QJsonValue::Double},
    FaultField{"pointer"_L1, QJsonValue::String},
    FaultField{"value"_L1, QJsonValue::Undefined},
    FaultField{"rows"_L1, QJsonValue::Double},
};

// A field that nobody knows, or that can't be read.
std::optional<Problem> unfitField(const QJsonObject &json)
{
    for (auto item = json.begin(); item != json.end(); ++item) {
        const auto *field =
            std::find_if(fields.begin(), fields.end(), [&](const FaultField &each) { return each.name == item.key(); });
        if (field == fields.end())
            return Problem{.code = 10015, .detail = u"A fault has no such field."_s, .pointer = u'/' + item.key()};
        if (field->type != QJsonValue::Undefined && isOther(*item, field->type))
            return Problem{.code = 10026, .detail = u"This is of another type."_s, .pointer = u'/' + item.key()};
    }
    return {};
}

QLatin1StringView nameOf(FaultKind kind)
{
    return std::find_if(kinds.begin(), kinds.end(), [kind](const Kind &each) { return each.kind == kind; })->name;
}

std::optional<Problem> outOfRange(const Fault &fault)
{
    const auto problem = [](const QString &pointer) {
        return Problem{.code = 10033, .detail = u"This is out of range."_s, .pointer = pointer};
    };
    if (fault.status < 200 || fault.status > 599)
        return problem(u"/status"_s);
    if (fault.probability < 0 || fault.probability > 1)
        return problem(u"/probability"_s);
    if (fault.kind == FaultKind::Delay && (fault.ms < 0 || fault.ms > 3'600'000))
        return problem(u"/ms"_s);
    if (fault.bytes < 0 || fault.bytes > 512 << 20)
        return problem(u"/bytes"_s);
    static const QList<QByteArray> methods{"", "GET", "POST", "PUT", "PATCH", "DELETE"};
    if (!methods.contains(fault.method))
        return problem(u"/method"_s);
    if (fault.kind == FaultKind::Field && !fault.pointer.startsWith(u'/'))
        return problem(u"/pointer"_s);
    if (fault.skip < 0 || fault.first < 0 || fault.rows < 0)
        return problem(u"/first"_s);
    return {};
}

} // namespace

QList<HelpEntry> faultHelp()
{
    QList<HelpEntry> entries;
    for (const Kind &kind : kinds)
        entries.append({QString(kind.name), QString::fromLatin1(kind.help)});
    return entries;
}

std::variant<Fault, Problem> readFault(const QJsonObject &json)
{
    if (const auto problem = unfitField(json))
        return *problem;
    const QString name = json[u"kind"].toString();
    const auto *kind = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &each) { return each.name == name; });
    if (kind == kinds.end())
        return Problem{.code = 10032, .detail = u"There is no such kind of fault."_s, .pointer = u"/kind"_s};
    const QString stage = json[u"stage"].toString(u"before"_s);
    if (stage != "before"_L1 && stage != "after"_L1)
        return Problem{.code = 10032, .detail = u"A stage is before or after."_s, .pointer = u"/stage"_s};

    Fault fault;
    fault.kind = kind->kind;
    fault.method = json[u"method"].toString().toLatin1().toUpper();
    fault.path = json[u"path"].toString(fault.path);
    if (fault.path.startsWith(u"/v2/"_s)) // paths begin after it
        fault.path.remove(0, 3);
    fault.after = stage == "after"_L1;
    fault.skip = json[u"skip"].toInt();
    fault.first = json[u"first"].toInt();
    fault.probability = json[u"probability"].toDouble(fault.probability);
    fault.seed = quint64(json[u"seed"].toInteger());
    fault.status = json[u"status"].toInt(fault.status);
    fault.retryAfter = json[u"retry_after"].toInt(fault.retryAfter);
    fault.ms = json[u"ms"].toInteger();
    fault.reset = json[u"reset"].toBool();
    fault.bytes = json[u"bytes"].toInteger(fault.bytes);
    fault.pointer = json[u"pointer"].toString();
    fault.value = json[u"value"];
    fault.rows = json[u"rows"].toInt(fault.rows);
    if (const auto problem = outOfRange(fault))
        return *problem;
    return fault;
}

QJsonObject toJson(const Fault &fault)
{
    QJsonObject json{
        {u"id"_s, fault.id},
        {u"kind"_s, nameOf(fault.kind)},
        {u"method"_s, QString::fromLatin1(fault.method)},
        {u"path"_s, fault.path},
        {u"stage"_s, fault.after ? u"after"_s : u"before"_s},
        {u"skip"_s, fault.skip},
        {u"first"_s, fault.first},
        {u"probability"_s, fault.probability},
    };
    if (fault.kind == FaultKind::Status)
        json.insert(u"status"_s, fault.status);
    if (fault.kind == FaultKind::Delay || fault.kind == FaultKind::Date)
        json.insert(u"ms"_s, fault.ms);
    if (fault.kind == FaultKind::Field) {
        json.insert(u"pointer"_s, fault.pointer);
        json.insert(u"value"_s, fault.value);
    }
    return json;
}

} // namespace sandbox
