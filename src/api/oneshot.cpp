// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneshot.h"

#include <algorithm>
#include <cstring>

OneShot::OneShot(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShot::seek(qint64 position)
{
    if (position < m_position)
        return false; // what was read may have left already
    if (position > m_bytes.size() || !QIODevice::seek(position))
        return false;
    m_position = position;
    return true;
}

qint64 OneShot::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    if (count <= 0)
        return m_bytes.isEmpty() ? 0 : -1;
    std::memcpy(data, m_bytes.constData() + m_position, std::size_t(count));
    m_position += count;
    m_wasRead = true;
    return count;
}
