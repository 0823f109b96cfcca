// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sandbox {

struct Context;

// The provider's answer to a comment (its position). Who asks for more time gets it.
void replyByItself(Context &context, qint64 comment, qint64 at);

} // namespace sandbox
