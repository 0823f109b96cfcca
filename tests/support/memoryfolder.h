// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStorageInfo>

// For tests that write much and don't ask whether a disk keeps it: a folder in memory, where there is one with room.
// A container's is often 64 MB, which several such tests at once fill.
inline QString memoryFolder()
{
    constexpr qint64 roomBytes = 1 << 30;
    const QString shared = QStringLiteral("/dev/shm");
    const bool fits = QFileInfo(shared).isWritable() && QStorageInfo(shared).bytesAvailable() >= roomBytes;
    return fits ? shared : QDir::tempPath();
}
