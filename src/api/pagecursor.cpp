// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecursor.h"

#include <utility>

bool PageCursor::learn(qsizetype rows, const QString &firstKey, const PageMeta &meta)
{
    const bool repeats = rows > 0 && m_page > 1 && firstKey == m_lastFirstKey;
    m_lastFirstKey = firstKey;
    // Without a meta only an empty page tells that it was the last.
    m_atEnd = rows == 0 || repeats || m_page >= maxPages || (meta.totalPages > 0 && m_page >= meta.totalPages);
    ++m_page;
    return !repeats;
}
