// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <sandbox/pathpattern.h>

using namespace Qt::StringLiterals;

namespace sandbox {

int Faults::add(Fault fault)
{
    fault.id = ++m_lastId;
    const auto seed = quint32(fault.seed ^ (fault.seed >> 32));
    m_entries.append({fault, pathPattern(fault.path), QRandomGenerator(seed)});
    return fault.id;
}

bool Faults::remove(int id)
{
    return m_entries.removeIf([id](const Entry &entry) { return entry.fault.id == id; }) > 0;
}

QJsonArray Faults::list() const
{
    QJsonArray all;
    for (const Entry &entry : m_entries) {
        QJsonObject json = toJson(entry.fault);
        json.insert(u"matched"_s, entry.matched);
        json.insert(u"struck"_s, entry.struck);
        all.append(json);
    }
    return all;
}

QList<Fault> Faults::striking(const QByteArray &method, const QString &path)
{
    QList<Fault> all;
    for (Entry &entry : m_entries) {
        const Fault &fault = entry.fault;
        if ((!fault.method.isEmpty() && fault.method != method) || !entry.path.match(path).hasMatch())
            continue;
        ++entry.matched;
        const bool due = entry.matched > fault.skip && (fault.first == 0 || entry.struck < fault.first);
        if (!due || (fault.probability < 1 && entry.dice.generateDouble() >= fault.probability))
            continue;
        ++entry.struck;
        all.append(fault);
    }
    return all;
}

} // namespace sandbox
