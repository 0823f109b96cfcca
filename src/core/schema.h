// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/json.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>

#include <vector>

// Where an answer differed from its description: paths as "data[3].cost_information.currency", never the value itself.
class Drift
{
public:
    void enter(const char *key) { m_path.push_back({key, -1}); }
    void enter(qsizetype index) { m_path.push_back({nullptr, index}); }
    void leave() { m_path.pop_back(); }
    void report(const char *what);
    // Whether one more item of a list is read. All lists of an answer together are bounded: what is two bytes on the wire
    // may be a struct of hundreds.
    bool admitsItem();

    const QStringList &problems() const { return m_problems; }

private:
    struct Step
    {
        const char *key;
        qsizetype index;
    };
    std::vector<Step> m_path;
    QStringList m_problems;  // at most maxProblems; the rest is only counted as lost
    qsizetype m_items = 0;
};

// How one member type travels: two functions without a type.
struct Codec
{
    void (*read)(JsonValue json, void *member, Drift &drift);  // leaves the default where the value can't be used
    QJsonValue (*write)(const void *member);                   // Undefined: not set, leave it out
};

struct Field
{
    const char *key;
    std::ptrdiff_t offset;
    Codec codec;
};

// The fields of a struct, described once in its .cpp with Describe.
class Schema
{
public:
    explicit Schema(std::vector<Field> fields) : m_fields(std::move(fields)) { }

    const std::vector<Field> &fields() const { return m_fields; }  // as described; of a page the first is its rows
    bool has(QLatin1StringView key) const;

    void read(JsonValue json, void *object, Drift &drift) const;
    QJsonObject write(const void *object) const;
    // The same struct as query items; lists are joined with commas (fact sheet 1.4).
    QList<QPair<QString, QString>> query(const void *object) const;

private:
    std::vector<Field> m_fields;
};
