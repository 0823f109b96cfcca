// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/faults.h>

namespace sandbox {

// The answer a Status fault gives in place of the real one: 502 is a proxy's HTML page, 429 says when to come back.
Answer faultAnswer(const Fault &fault);

// What a fault makes of an answer that is otherwise fine: Truncated, Html, Oversized, Empty, Field.
void spoil(const Fault &fault, Answer &answer);

// The JSON with another value at the pointer ("/data/0/status"), or without it when the value is undefined. A pointer
// that leads nowhere changes nothing.
QJsonValue rewritten(const QJsonValue &json, const QString &pointer, const QJsonValue &value);

} // namespace sandbox
