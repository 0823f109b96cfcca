// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sandbox {

// A file of one page with one line (ASCII) on it, which any viewer opens.
QByteArray samplePdf(const QByteArray &line);

} // namespace sandbox
