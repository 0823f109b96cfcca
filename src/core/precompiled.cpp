// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: a library needs a file, and what counts is the headers that are compiled beside it.
