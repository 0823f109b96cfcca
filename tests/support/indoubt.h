// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A journal as a month of bad luck leaves it: so many purchases of the account, of one number each, that were sent and
// never answered. Written by the journal's own steps, without waiting for the disk.
void writeInDoubt(const QString &journalFile, const QString &account, int count);
