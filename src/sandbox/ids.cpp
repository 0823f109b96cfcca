// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"

#include <sandbox/database.h>
#include <sandbox/meta.h>

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox {

quint64 mixed(quint64 seed, quint64 position)
{
    quint64 z = seed + (position + 1) * 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

Ids::Ids(quint64 seed)
    : m_seed(mixed(seed, 0x1d5))
{ }

quint64 Ids::next()
{
    return mixed(m_seed, m_used++);
}

QString Ids::uuid()
{
    const quint64 high = (next() & ~0xf000ULL) | 0x4000ULL;
    const quint64 low = (next() & ~(3ULL << 62)) | (2ULL << 62);
    QUuid id;
    id.data1 = uint(high >> 32);
    id.data2 = ushort(high >> 16);
    id.data3 = ushort(high);
    for (int i = 0; i < 8; ++i)
        id.data4[i] = uchar(low >> (56 - 8 * i));
    return id.toString(QUuid::WithoutBraces);
}

QString Ids::decimal()
{
    return QString::number(1'000'000'000'000'000'000 + next() % 1'000'000'000'000'000'000);
}

void Ids::load(Database &database)
{
    m_used = m_saved = meta(database, u"ids_used"_s).value_or(QString()).toULongLong();
}

void Ids::save(Database &database)
{
    if (m_used == m_saved)
        return;
    setMeta(database, u"ids_used"_s, QString::number(m_used));
    m_saved = m_used;
}

} // namespace sandbox
