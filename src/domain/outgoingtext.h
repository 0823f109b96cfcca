// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// What an operator types into a field that leaves this computer, or is kept on it in the clear.
namespace outgoing {

// Whether an API key hides in it, pasted into the wrong field: it would be stored where others can read it.
bool looksLikeKey(QStringView text);

} // namespace outgoing
