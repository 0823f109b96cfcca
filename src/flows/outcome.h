// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/deed.h>

// Whether it is definite that a write did nothing. After any other error it may have been done.
bool isRefusal(const Error &error);

// How a change of one thing ended; nullptr: well.
DeedEnd endOfOne(const Error *error);
