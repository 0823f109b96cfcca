// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

// A value inside a JsonDocument, which must outlive it. Missing members are values of type Missing, so that reading
// never needs a null check.
class JsonValue
{
public:
    enum class Type { Missing, Null, Bool, Number, String, Array, Object };

    JsonValue() = default;

    Type type() const;
    bool isMissing() const { return !m_document; }
    bool isNothing() const;  // absent or null: treated alike

    std::optional<bool> boolean() const;
    std::optional<qint64> integer() const;      // only whole numbers that fit
    std::optional<QString> string() const;
    std::optional<QString> scalarText() const;  // string, number or boolean as text; 64-bit ids keep every digit

    JsonValue operator[](const char *key) const;  // the first member of that name
    void eachItem(const std::function<void(JsonValue)> &visit) const;                        // arrays only
    void eachMember(const std::function<void(const QString &, JsonValue)> &visit) const;     // objects only
    qsizetype size() const;  // of an array or object, otherwise 0

private:
    friend class JsonDocument;
    JsonValue(const void *document, std::size_t index, bool isForeign)
        : m_document(document), m_index(index), m_isForeign(isForeign) { }

    const void *m_document = nullptr;
    std::size_t m_index = 0;
    bool m_isForeign = false;
};

// Reads JSON with simdjson. Broken UTF-8 and lone surrogates become U+FFFD, numbers that fit nowhere become texts, instead
// of losing the page; depth is limited to 1,024.
class JsonDocument
{
public:
    static std::optional<JsonDocument> parse(const QByteArray &text);         // our own: texts are as they were written
    static std::optional<JsonDocument> parseForeign(const QByteArray &text);  // texts come as foreign::cleaned()
    ~JsonDocument();
    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;

    JsonValue root() const;

private:
    struct Private;
    explicit JsonDocument(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
