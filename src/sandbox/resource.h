// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace sandbox {

// A file of resources/sandbox, whole. Throws std::runtime_error when the program was built without it.
QByteArray resource(const QString &name);

// The rows of a CSV file of resources/sandbox: no quotes, "#" starts a comment line.
QList<QStringList> resourceRows(const QString &name);

} // namespace sandbox
