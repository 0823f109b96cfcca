// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

namespace sandbox {

// A write that is carried out and never answered.
bool wantsSilence(const Request &request);

// A document the scan finds a virus in.
bool looksInfected(const QString &filename, const QByteArray &content);

} // namespace sandbox
