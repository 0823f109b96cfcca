// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlog.h"

#include <sandbox/pathpattern.h>

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sandbox {

constexpr qsizetype keptEntries = 10'000;
constexpr qsizetype countedPaths = 100'000;

qint64 RequestLog::add(const QByteArray &method, const QString &path, const QString &query)
{
    m_last.append({.number = ++m_number, .method = method, .path = path, .query = query});
    if (m_last.size() > keptEntries)
        m_last.removeFirst();
    const std::pair key(method, path);
    if (m_counts.size() < countedPaths || m_counts.contains(key))
        ++m_counts[key];
    return m_number;
}

RequestLog::Entry *RequestLog::find(qint64 number)
{
    const qsizetype index = m_last.isEmpty() ? -1 : number - m_last.first().number;
    return index >= 0 && index < m_last.size() ? &m_last[index] : nullptr;
}

void RequestLog::hadEffect(qint64 number)
{
    if (Entry *entry = find(number))
        entry->effect = true;
}

void RequestLog::answered(qint64 number, int status)
{
    if (Entry *entry = find(number))
        entry->status = status;
}

void RequestLog::clear()
{
    m_last.clear();
    m_counts.clear();
}

qint64 RequestLog::count(const QByteArray &method, const QString &path) const
{
    const QRegularExpression pattern = pathPattern(path);
    qint64 total = 0;
    for (auto item = m_counts.begin(); item != m_counts.end(); ++item) {
        if ((method.isEmpty() || item.key().first == method) && pattern.match(item.key().second).hasMatch())
            total += item.value();
    }
    return total;
}

QJsonArray RequestLog::list() const
{
    QJsonArray all;
    for (const Entry &entry : m_last) {
        all.append(QJsonObject{
            {u"number"_s, entry.number},
            {u"method"_s, QString::fromLatin1(entry.method)},
            {u"path"_s, entry.path},
            {u"query"_s, entry.query},
            {u"effect"_s, entry.effect},
            {u"status"_s, entry.status},
        });
    }
    return all;
}

} // namespace sandbox
