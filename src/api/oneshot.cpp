// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneshot.h"

#include <algorithm>
#include <cstring>

OneShot::OneShot(const QByteArrayList &parts, QObject *parent)
    : QIODevice(parent)
    , m_parts(parts)
{
    for (const QByteArray &part : m_parts)
        m_size += part.size();
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShot::seek(qint64 position)
{
    if (position < m_position)
        return false; // what was read may have left already
    if (position > m_size || !QIODevice::seek(position))
        return false;
    m_position = position;
    return true;
}

qint64 OneShot::readData(char *data, qint64 maxSize)
{
    qint64 done = 0;
    qint64 start = 0; // of the part
    for (const QByteArray &part : m_parts) {
        const qint64 from = m_position - start;
        start += part.size();
        if (from >= part.size())
            continue;
        const qint64 count = std::min<qint64>(maxSize - done, part.size() - from);
        std::memcpy(data + done, part.constData() + from, std::size_t(count));
        done += count;
        m_position += count;
        if (done == maxSize)
            break;
    }
    if (done == 0)
        return m_size == 0 ? 0 : -1;
    m_wasRead = true;
    return done;
}
