// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/worker.h>

#include <QFuture>

// Writes a file where the operator chose, readable by nobody else, whole or not at all. All of it in a worker, from the
// opening on: a slow disk or network folder holds nobody up.
QFuture<Result<Done>> saveFile(const QString &path, const QByteArray &bytes);
