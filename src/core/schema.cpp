// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qsizetype maxProblems = 50;
static constexpr qsizetype maxItems = 100'000;

void Drift::report(const char *what)
{
    if (m_problems.size() >= maxProblems)
        return;
    QString path;
    for (const Step &step : m_path) {
        if (step.key)
            path += (path.isEmpty() ? QString() : u"."_s) + QString::fromLatin1(step.key);
        else
            path += u'[' + QString::number(step.index) + u']';
    }
    m_problems += path + u": "_s + QString::fromLatin1(what);
}

bool Drift::admitsItem()
{
    if (++m_items == maxItems + 1)
        report("too many items");
    return m_items <= maxItems;
}

bool Schema::has(QLatin1StringView key) const
{
    return std::any_of(
        m_fields.begin(), m_fields.end(), [key](const Field &field) { return key == QLatin1StringView(field.key); });
}

void Schema::read(JsonValue json, void *object, Drift &drift) const
{
    if (json.type() != JsonValue::Type::Object) {
        drift.report("no object");
        return;
    }
    for (const Field &field : m_fields) {
        const JsonValue value =
            *field.key ? json[field.key] : json; // an empty key: the member reads from the same object
        if (value.isNothing())
            continue;
        drift.enter(field.key);
        field.codec.read(value, static_cast<char *>(object) + field.offset, drift);
        drift.leave();
    }
}

QJsonObject Schema::write(const void *object) const
{
    QJsonObject json;
    for (const Field &field : m_fields) {
        const QJsonValue value = field.codec.write(static_cast<const char *>(object) + field.offset);
        if (!value.isUndefined())
            json.insert(QLatin1StringView(field.key), value);
    }
    return json;
}

static QString queryText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::Array: {
        QStringList parts;
        const auto items = value.toArray();
        for (const auto item : items)
            parts += queryText(item);
        return parts.join(u',');
    }
    default:
        return value.toString();
    }
}

QList<QPair<QString, QString>> Schema::query(const void *object) const
{
    QList<QPair<QString, QString>> items;
    for (const Field &field : m_fields) {
        const QJsonValue value = field.codec.write(static_cast<const char *>(object) + field.offset);
        const QString text = value.isUndefined() ? QString() : queryText(value);
        if (!text.isEmpty())
            items.append({QString::fromLatin1(field.key), text});
    }
    return items;
}
