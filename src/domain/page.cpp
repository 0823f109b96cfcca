// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include <core/describe.h>

// clang-format off
const Schema PageMeta::schema = Describe<PageMeta>()
    ("page",                &PageMeta::pageNumber)   // 10DLC
    ("totalRecords",        &PageMeta::totalResults) // 10DLC
    ("page_number",         &PageMeta::pageNumber)
    ("page_size",           &PageMeta::pageSize)
    ("total_pages",         &PageMeta::totalPages)
    ("total_results",       &PageMeta::totalResults)
    ("best_effort_results", &PageMeta::bestEffortResults);
// clang-format on
