// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

namespace sandbox {

// One field of a form.
struct FormPart
{
    QByteArray name{};
    QString filename{}; // empty: it is no file
    QByteArray content{};
};

// The fields of a multipart/form-data body; nothing when it is none, or broken.
std::optional<QList<FormPart>> readForm(const Request &request);
bool isForm(const Request &request); // by its content type

} // namespace sandbox
