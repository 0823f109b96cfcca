// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

// How much more memory this process has held at its fullest since this was made, in bytes. Linux only.
class PeakMemory
{
public:
    PeakMemory()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        if (reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            reset.write("5"); // the peak starts again from what is held now
        m_start = peak();
    }
    qint64 growth() const
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return 0; // they hold back what was freed, or shadow it
#else
        return peak() - m_start;
#endif
    }

private:
    static qint64 peak()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        return at < 0 ? 0 : text.mid(at + 6, 20).trimmed().split(' ').first().toLongLong() * 1024;
    }

    qint64 m_start = 0;
};
