// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/worker.h>

// The file that holds what the window should look like tomorrow: settings, accounts, basket and what was paid. Its
// loss costs convenience, never money: purchases have a file of their own.
std::unique_ptr<Worker> openState(const QString &file);
