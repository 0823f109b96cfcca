// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/schema.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

// Answers of the API as files, and structs read from them.

inline QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES "/") + name + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class T>
T read(const QByteArray &json, QStringList *problems = nullptr)
{
    T value{};
    Drift drift;
    const auto document = JsonDocument::parse(json);
    if (document)
        T::schema.read(document->root(), &value, drift);
    if (problems)
        *problems = drift.problems();
    return value;
}

// One resource: what it writes after it read.
struct Resource
{
    QString file;
    const Schema *schema;
    std::function<QJsonObject(const QByteArray &)> rewritten;
};

template <class T>
Resource resource(const QString &file)
{
    return {file, &T::schema, [](const QByteArray &json) {
                const T value = read<T>(json);
                return T::schema.write(&value);
            }};
}

// The object of a sample, or the first of its list.
inline QJsonObject firstObject(const QString &file)
{
    const QJsonObject whole = QJsonDocument::fromJson(sample(file)).object();
    const QJsonValue data = whole.value(QLatin1StringView("data"));
    if (data.isUndefined())
        return whole;
    return data.isArray() ? data.toArray().first().toObject() : data.toObject();
}
