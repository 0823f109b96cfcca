// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/request.h>

#include <QList>
#include <QPair>

// One file on its way to the provider, with the fields beside it.
struct Form
{
    QString filename{}; // as the provider shall call it
    QByteArray contentType{};
    QByteArray file{}; // shared, never copied
    QList<QPair<QByteArray, QString>> fields{}; // empty values are left out
};

namespace multipart {

// multipart/form-data (RFC 7578); the file is the part "file".
Body body(const Form &form);

} // namespace multipart
