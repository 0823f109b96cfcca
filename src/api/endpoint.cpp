// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint.h"

const Schema Nothing::schema{std::vector<Field>()};
