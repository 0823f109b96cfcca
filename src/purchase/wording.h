// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/intent.h>

// What the user is told about a purchase: a function of its state, so that nothing is ever called placed or refused
// without proof, and nothing invites to send it again. Plain text, ours alone; the provider's words are in
// Intent::error and belong into a frame that says whose they are. provider: begins sentences, "Telnyx", "The sandbox".
namespace wording {

QString title(const Intent &intent, const QString &provider);
QString detail(const Intent &intent, const QString &provider, const QDateTime &now); // now: the server's time

} // namespace wording
