// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/background.h>

#include <QSaveFile>

#include <memory>

// Puts a file that is written in its place, in a worker: it waits for the disk. Nobody else touches the file until
// then. False: file->errorString() says why.
inline QFuture<bool> committed(const std::shared_ptr<QSaveFile> &file)
{
    return inBackground([file] { return file->commit(); });
}
