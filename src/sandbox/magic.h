// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/http.h>

namespace sandbox {

// Inputs that call up trouble without any setting, as test cards do for payments.
struct MagicInput
{
    QString input{};
    QString effect{};
};
QList<MagicInput> magicInputs(); // for --help and the manual

// A write that is carried out and never answered.
bool wantsSilence(const Request &request);

} // namespace sandbox
