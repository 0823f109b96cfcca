// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Which page of a list is asked for (fact sheet 1.3). Filters of paged lists derive from it.
struct PageRequest
{
    qint64 pageNumber = 1; // from 1
    qint64 pageSize = 250; // 1..250
};
