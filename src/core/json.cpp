// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <core/foreigntext.h>

#include <QRegularExpression>

#include <simdjson.h>

using simdjson::dom::element;
using simdjson::dom::element_type;

namespace {

// simdjson's element is a pointer and an index into its tape; JsonValue carries the same two words without the header.
struct Handle
{
    const void *document;
    std::size_t index;
};
static_assert(sizeof(Handle) == sizeof(element) && std::is_trivially_copyable_v<element>);

element elementOf(const void *document, std::size_t index)
{
    const Handle handle{document, index};
    element result;
    std::memcpy(static_cast<void *>(&result), &handle, sizeof result);
    return result;
}

Handle handleOf(const element &value)
{
    Handle handle{};
    std::memcpy(&handle, static_cast<const void *>(&value), sizeof handle);
    return handle;
}

QString text(std::string_view bytes, bool isForeign)
{
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    return isForeign ? foreign::cleaned(text) : text;
}

// What a strict parser refuses a whole page for: bytes that are no UTF-8, and halves of surrogate pairs.
QByteArray repaired(const QByteArray &bytes)
{
    static const QRegularExpression lone(QStringLiteral(
        R"((?<!\\)((?:\\\\)*)(?:(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}))"));
    const QString whole = QString::fromUtf8(bytes);
    QString result;
    qsizetype end = 0;
    auto matches = lone.globalMatch(whole);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(whole).sliced(end, match.capturedStart() - end);
        result += match.captured(1);
        result += match.captured(2).isEmpty() ? QStringLiteral("\\uFFFD") : match.captured(2);
        end = match.capturedEnd();
    }
    result += QStringView(whole).sliced(end);
    return result.toUtf8();
}

// Numbers that fit nowhere (beyond 64 bits, 1e999) would cost the page as well: they become texts.
QByteArray withNumbersQuoted(const QByteArray &bytes)
{
    static const QByteArray inNumber("0123456789+-.eE");
    QByteArray result;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString || c == '"' || !inNumber.contains(c) || c == 'e' || c == 'E') {
            if (c == '"')
                inString = !inString;
            result += c;
            if (inString && c == '\\' && i + 1 < bytes.size())
                result += bytes[++i];
            continue;
        }
        const qsizetype start = i;
        while (i + 1 < bytes.size() && inNumber.contains(bytes[i + 1]))
            ++i;
        const QByteArray number = bytes.sliced(start, i - start + 1);
        const bool isHuge = number.size() > 18 || number.contains('e') || number.contains('E');
        result += isHuge ? '"' + number + '"' : number;
    }
    return result;
}

bool isMendable(simdjson::error_code error)
{
    return error == simdjson::UTF8_ERROR || error == simdjson::STRING_ERROR || error == simdjson::NUMBER_ERROR;
}

} // namespace

struct JsonDocument::Private
{
    simdjson::dom::parser parser;
    element root;
    bool isForeign = false;
};

JsonDocument::JsonDocument(std::unique_ptr<Private> d)
    : d(std::move(d))
{ }

JsonDocument::~JsonDocument() = default;
JsonDocument::JsonDocument(JsonDocument &&) noexcept = default;
JsonDocument &JsonDocument::operator=(JsonDocument &&) noexcept = default;

std::optional<JsonDocument> JsonDocument::parse(const QByteArray &text)
{
    QByteArray body = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    auto d = std::make_unique<Private>();
    const auto read = [&d](const QByteArray &json) {
        return d->parser.parse(json.constData(), std::size_t(json.size())).get(d->root);
    };
    auto error = read(body);
    QByteArray mended = body;
    for (int mends = 0; mends < 2 && isMendable(error); ++mends) { // texts and numbers, whichever comes first
        mended = error == simdjson::NUMBER_ERROR ? withNumbersQuoted(mended) : repaired(mended);
        error = read(mended);
    }
    if (error != simdjson::SUCCESS)
        return std::nullopt;
    return JsonDocument(std::move(d));
}

std::optional<JsonDocument> JsonDocument::parseForeign(const QByteArray &text)
{
    auto document = parse(text);
    if (document)
        document->d->isForeign = true;
    return document;
}

JsonValue JsonDocument::root() const
{
    const Handle handle = handleOf(d->root);
    return JsonValue(handle.document, handle.index, d->isForeign);
}

JsonValue::Type JsonValue::type() const
{
    if (!m_document)
        return Type::Missing;
    switch (elementOf(m_document, m_index).type()) {
    case element_type::ARRAY:
        return Type::Array;
    case element_type::OBJECT:
        return Type::Object;
    case element_type::STRING:
        return Type::String;
    case element_type::BOOL:
        return Type::Bool;
    case element_type::NULL_VALUE:
        return Type::Null;
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
        return Type::Number;
    }
    return Type::Missing;
}

bool JsonValue::isNothing() const
{
    const Type t = type();
    return t == Type::Missing || t == Type::Null;
}

std::optional<bool> JsonValue::boolean() const
{
    bool value = false;
    if (!m_document || elementOf(m_document, m_index).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

std::optional<qint64> JsonValue::integer() const
{
    int64_t value = 0;
    if (!m_document || elementOf(m_document, m_index).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

std::optional<QString> JsonValue::string() const
{
    std::string_view value;
    if (!m_document || elementOf(m_document, m_index).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return text(value, m_isForeign);
}

std::optional<QString> JsonValue::scalarText() const
{
    switch (type()) {
    case Type::String:
        return string();
    case Type::Bool:
        return *boolean() ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Number:
        return text(simdjson::minify(elementOf(m_document, m_index)), false);
    default:
        return std::nullopt;
    }
}

JsonValue JsonValue::operator[](const char *key) const
{
    element member;
    if (type() != Type::Object || elementOf(m_document, m_index).at_key(key).get(member) != simdjson::SUCCESS)
        return {};
    const Handle handle = handleOf(member);
    return JsonValue(handle.document, handle.index, m_isForeign);
}

void JsonValue::eachItem(const std::function<void(JsonValue)> &visit) const
{
    simdjson::dom::array items;
    if (!m_document || elementOf(m_document, m_index).get(items) != simdjson::SUCCESS)
        return;
    for (const element item : items) {
        const Handle handle = handleOf(item);
        visit(JsonValue(handle.document, handle.index, m_isForeign));
    }
}

void JsonValue::eachMember(const std::function<void(const QString &, JsonValue)> &visit) const
{
    simdjson::dom::object members;
    if (!m_document || elementOf(m_document, m_index).get(members) != simdjson::SUCCESS)
        return;
    for (const auto member : members) {
        const Handle handle = handleOf(member.value);
        visit(text(member.key, m_isForeign), JsonValue(handle.document, handle.index, m_isForeign));
    }
}

qsizetype JsonValue::size() const
{
    simdjson::dom::array items;
    simdjson::dom::object members;
    if (!m_document)
        return 0;
    if (elementOf(m_document, m_index).get(items) == simdjson::SUCCESS)
        return qsizetype(items.size());
    if (elementOf(m_document, m_index).get(members) == simdjson::SUCCESS)
        return qsizetype(members.size());
    return 0;
}
