// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// "5f0c61d2…9a51": enough of an id to tell it from others in a sentence.
inline QString shortId(const QString &id)
{
    constexpr int head = 8;
    constexpr int tail = 4;
    return id.size() <= head + tail + 1 ? id : id.first(head) + u'…' + id.last(tail);
}
