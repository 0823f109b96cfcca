// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included only by .cpp files that describe a struct: Describe<T>()("key", &T::member)…
// One small codec per member type; absent, null and unusable values leave the member's default.

#include <core/money.h>
#include <core/openenum.h>
#include <core/phone.h>
#include <core/schema.h>

#include <QDateTime>
#include <QJsonArray>
#include <QMap>

template <class T>
struct CodecOf;

template <class T>
constexpr Codec codecFor()
{
    return {
        [](JsonValue json, void *member, Drift &drift) { CodecOf<T>::read(json, *static_cast<T *>(member), drift); },
        [](const void *member) { return CodecOf<T>::write(*static_cast<const T *>(member)); }};
}

template <class T>
class Describe
{
public:
    // B: T itself or a base of it.
    template <class M, class B>
    Describe &operator()(const char *key, M B::*member)
    {
        const auto offset =
            reinterpret_cast<const char *>(&(m_probe.*member)) - reinterpret_cast<const char *>(&m_probe);
        m_fields.push_back({key, offset, codecFor<M>()});
        return *this;
    }
    // The same with a codec of its own: e164Text, textOrNumber.
    template <class B>
    Describe &operator()(const char *key, QString B::*member, const Codec &codec)
    {
        (*this)(key, member);
        m_fields.back().codec = codec;
        return *this;
    }
    operator Schema() { return Schema(std::move(m_fields)); }

private:
    T m_probe{};
    std::vector<Field> m_fields;
};

template <>
struct CodecOf<QString>
{
    static void read(JsonValue json, QString &value, Drift &drift)
    {
        if (json.type() != JsonValue::Type::String)
            drift.report("no text");
        if (const auto text = json.scalarText())
            value = *text;
    }
    static QJsonValue write(const QString &value) { return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value; }
};

// A phone number of the server's; everything here compares and sends E.164.
inline constexpr Codec e164Text{[](JsonValue json, void *member, Drift &drift) {
                                    QString &value = *static_cast<QString *>(member);
                                    CodecOf<QString>::read(json, value, drift);
                                    if (phone::isE164(value))
                                        return;
                                    drift.report("no E.164 number");
                                    value = phone::fromServer(value);
                                },
    [](const void *member) { return CodecOf<QString>::write(*static_cast<const QString *>(member)); }};

// A text that some of the provider's answers write as a number or boolean, and are documented to.
inline constexpr Codec textOrNumber{[](JsonValue json, void *member, Drift &drift) {
                                        if (const auto text = json.scalarText())
                                            *static_cast<QString *>(member) = *text;
                                        else
                                            drift.report("no text");
                                    },
    [](const void *member) { return CodecOf<QString>::write(*static_cast<const QString *>(member)); }};

template <>
struct CodecOf<bool>
{
    static void read(JsonValue json, bool &value, Drift &drift)
    {
        if (const auto boolean = json.boolean())
            value = *boolean;
        else if (const auto text = json.string(); text && (*text == u"true" || *text == u"false"))
            value = *text == u"true", drift.report("a boolean as text");
        else
            drift.report("no boolean");
    }
    static QJsonValue write(bool value) { return value; }
};

template <>
struct CodecOf<qint64>
{
    static void read(JsonValue json, qint64 &value, Drift &drift)
    {
        bool ok = false;
        if (const auto integer = json.integer()) {
            value = *integer;
            return;
        }
        const qint64 number = json.string().value_or(QString()).toLongLong(&ok);
        if (ok)
            value = number;
        drift.report("no whole number");
    }
    static QJsonValue write(qint64 value) { return value; }
};

// UTC. A time without a zone is read as UTC (fact sheet 1.10).
template <>
struct CodecOf<QDateTime>
{
    static void read(JsonValue json, QDateTime &value, Drift &drift)
    {
        const QString text = json.string().value_or(QString());
        QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (time.timeSpec() == Qt::LocalTime) {
            // Read anew, not converted: there are times that this machine's own zone leaves out.
            const auto *rest = text.size() > dateLength ? u"Z" : u"T00:00Z";
            time = QDateTime::fromString(text + QStringView(rest), Qt::ISODateWithMs);
            if (time.isValid())
                drift.report("a time without a zone");
        }
        if (time.isValid())
            value = time.toUTC();
        else
            drift.report("no time");
    }
    static constexpr qsizetype dateLength = 10; // "2026-01-02"
    static QJsonValue write(const QDateTime &value)
    {
        return value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QJsonValue(QJsonValue::Undefined);
    }
};

template <class E>
struct CodecOf<OpenEnum<E>>
{
    static void read(JsonValue json, OpenEnum<E> &value, Drift &drift)
    {
        const auto text = json.string();
        if (!text)
            return drift.report("no text");
        value = OpenEnum<E>::fromText(*text);
        if (!value.known())
            drift.report("an unknown value");
    }
    static QJsonValue write(const OpenEnum<E> &value)
    {
        return value.isAbsent() ? QJsonValue(QJsonValue::Undefined) : value.text();
    }
};

template <class T>
struct CodecOf<QList<T>>
{
    static void read(JsonValue json, QList<T> &value, Drift &drift)
    {
        if (json.type() != JsonValue::Type::Array)
            return drift.report("no list");
        json.eachItem([&](JsonValue item) {
            if (!drift.admitsItem())
                return;
            drift.enter(value.size());
            T element{};
            CodecOf<T>::read(item, element, drift);
            value.append(std::move(element));
            drift.leave();
        });
    }
    static QJsonValue write(const QList<T> &value)
    {
        if (value.isEmpty())
            return QJsonValue::Undefined;
        QJsonArray items;
        for (const T &item : value)
            items.append(CodecOf<T>::write(item));
        return items;
    }
};

// An object whose keys are data.
template <class T>
struct CodecOf<QMap<QString, T>>
{
    static void read(JsonValue json, QMap<QString, T> &value, Drift &drift)
    {
        if (json.type() != JsonValue::Type::Object)
            return drift.report("no map");
        json.eachMember([&](const QString &key, JsonValue member) {
            if (drift.admitsItem())
                CodecOf<T>::read(member, value[key], drift);
        });
    }
    static QJsonValue write(const QMap<QString, T> &value)
    {
        if (value.isEmpty())
            return QJsonValue::Undefined;
        QJsonObject object;
        for (auto it = value.begin(); it != value.end(); ++it)
            object.insert(it.key(), CodecOf<T>::write(it.value()));
        return object;
    }
};

template <class T>
struct CodecOf<std::optional<T>>
{
    static void read(JsonValue json, std::optional<T> &value, Drift &drift)
    {
        T inner{};
        CodecOf<T>::read(json, inner, drift);
        value = std::move(inner);
    }
    static QJsonValue write(const std::optional<T> &value)
    {
        return value ? CodecOf<T>::write(*value) : QJsonValue(QJsonValue::Undefined);
    }
};

// {"currency": "USD", "upfront_cost": "1.00", "monthly_cost": "1.00"}
template <>
struct CodecOf<Cost>
{
    static void read(JsonValue json, Cost &value, Drift &drift);
    static QJsonValue write(const Cost &) { return QJsonValue::Undefined; } // never sent
};

inline void CodecOf<Cost>::read(JsonValue json, Cost &value, Drift &drift)
{
    const QString currency = json["currency"].string().value_or(QString());
    const auto amount = [&](const char *key) {
        const auto money = Money::parse(json[key].string().value_or(QString()), currency);
        if (money && money->micros >= 0)
            return money;
        drift.report("no readable price"); // nor is one below zero: it would make room under a limit
        return std::optional<Money>();
    };
    value.upfront = amount("upfront_cost");
    value.monthly = amount("monthly_cost");
}

template <class T>
concept Described = requires
{
    T::schema;
};

// Any described struct.
template <Described T>
struct CodecOf<T>
{
    static void read(JsonValue json, T &value, Drift &drift) { T::schema.read(json, &value, drift); }
    static QJsonValue write(const T &value) { return T::schema.write(&value); }
};
