// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

// A request as somebody could send it from a shell, without the key: that is a variable of the shell. body: the exact
// bytes.
namespace curl {

QString post(const QUrl &url, const QByteArray &body);

}
