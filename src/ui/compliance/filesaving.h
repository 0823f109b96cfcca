// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/worker.h>

#include <QFuture>

// Writes a document where the operator chose, readable by nobody else; in a worker, as a slow disk holds nobody up.
QFuture<Result<Done>> saveDocument(const QString &path, const QByteArray &bytes);
