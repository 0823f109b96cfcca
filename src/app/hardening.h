// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the process gives up before it touches anything: files others could read, memory that would end on the disk, and
// plugins from wherever the environment says.
namespace hardening {

void apply();

}
